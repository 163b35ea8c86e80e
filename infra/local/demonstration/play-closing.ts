import type { FramePlay } from './play-frame.ts';

/** What the closing of a wave is played with: the time is that of the committee. */
export type ClosingPlay = Pick<FramePlay, 'call' | 'wave' | 'manager' | 'at' | 'runJob'>;

/** Closes a wave. Throws when it does not close. */
export async function playClosing({ call, wave, manager, at, runJob }: ClosingPlay): Promise<void> {
  const step = `${wave}-close`;
  const asked = await call('closeWave', { as: manager, at, step, parameters: { wave }, request: {} });
  await runJob(asked.id, at);
  const job = await call('job', { as: manager, at, step, parameters: { job: asked.id } });
  if (job.state !== 'done') throw new Error(`demonstration, ${step}: ${JSON.stringify(job)}`);
}
