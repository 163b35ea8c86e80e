import type { JobView } from '#contract/job';
import type { WaveView } from '#contract/wave';
import type { Client, TestApi } from './api.ts';
import { WAVE } from './organisation.ts';

/** Asks for the closing of a wave and waits until it is over, whether it was refused, failed or done. */
export async function sendClosing(api: TestApi, manager: Client, wave: string): Promise<void> {
  await manager.send('closeWave', { parameters: { wave }, body: {} });
  await api.jobsDone();
}

/** Asks for the closing of a wave and waits until it is over, however it ends. Fails the test when it is refused. */
export async function tryToClose(api: TestApi, manager: Client, wave = WAVE): Promise<JobView> {
  const { id } = await manager.call('closeWave', { parameters: { wave }, body: {} });
  await api.jobsDone();
  return manager.call('job', { parameters: { job: id } });
}

/** Closes a wave; the wave as it is then. Fails the test when it does not close. */
export async function closeWave(api: TestApi, manager: Client, wave = WAVE): Promise<WaveView> {
  const job = await tryToClose(api, manager, wave);
  if (job.state !== 'done') throw new Error(`closing ${wave}: ${JSON.stringify(job)}`);
  const closed = (await manager.call('overview')).waves.find(({ code }) => code === wave);
  if (closed === undefined) throw new Error(`${wave} is not there any more`);
  return closed;
}
