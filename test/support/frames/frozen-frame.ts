import type { JobView } from '#contract/job';
import { planDefaults, type Plan } from '#domain/sampling/plan';
import type { Client } from '../api.ts';
import { WAVE } from '../organisation.ts';
import { aLine, sendList, type ApiWithFiles } from './send-list.ts';

export const OWN = '2026-10~own';
export const inFrame = (frame = OWN) => ({ wave: WAVE, frame });

/** Saves the plan of the wave: so many calls and chats of Lyon expected, and no minimum for a platform. */
export async function aPlan(manager: Client, n = 24, changed: object = {}): Promise<void> {
  const stratum = { platform: 'FR-LYON', direction: 'in', deviation: null } as const;
  const plan: Plan = {
    ...planDefaults,
    n,
    platformMinimum: 0,
    strata: [
      { ...stratum, channel: 'phone', forecast: 180 },
      { ...stratum, channel: 'chat', forecast: 60 },
    ],
    ...changed,
  };
  const body = { base: 0, plan: { ...plan, strata: [...plan.strata] } };
  await manager.call('savePlan', { parameters: { wave: WAVE }, body });
}

/** 60 calls and 20 chats of October in Lyon, frozen with a string of the brand. */
export async function aFrozenFrame(
  api: ApiWithFiles,
  manager: Client,
  brandString = 'la marque',
): Promise<void> {
  const lines = Array.from({ length: 80 }, (_, index) =>
    aLine(index + 1, {
      id: `C-${index + 1} é`,
      channel: index < 60 ? 'phone' : 'chat',
      start: `2026-10-${String(1 + (index % 30)).padStart(2, '0')}T09:00:00Z`,
      agent: `agent ${index % 7}`,
    }),
  );
  await sendList(api, manager, lines);
  const { id } = await manager.call('freezeFrame', { parameters: inFrame(), body: { brandString } });
  await api.jobsDone();
  const { state } = await manager.call('job', { parameters: { job: id } });
  if (state !== 'done') throw new Error(`freeze: ${state}`);
}

/** Draws the frame and waits for its job to be over. */
export async function draw(api: ApiWithFiles, manager: Client, frame = OWN): Promise<JobView> {
  const { id } = await manager.call('drawFrame', { parameters: inFrame(frame), body: {} });
  await api.jobsDone();
  return manager.call('job', { parameters: { job: id } });
}
