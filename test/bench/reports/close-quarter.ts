import type { BenchSystem } from './bench-system.ts';

/** Closes the wave of a quarter. Throws when it does not close. */
export async function closeQuarter(system: BenchSystem, quarter: string): Promise<void> {
  const manager = system.as('claire');
  const asked = await manager('closeWave', { parameters: { wave: quarter }, body: {} });
  await system.jobsDone();
  const { body } = await manager('job', { parameters: { job: asked.body.id } });
  if (body.state !== 'done') throw new Error(`closing ${quarter}: ${JSON.stringify(body)}`);
}
