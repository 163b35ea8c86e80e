import { partyOf } from '#domain/party';
import { frameId } from '#domain/sampling/frame-id';
import type { Batch } from '#domain/wave';
import type { Person } from '../identity/persons.ts';
import type { InventedBrand, InventedPlatform } from './brands.ts';
import type { Caller } from './caller.ts';
import { inventedList } from './invented-list.ts';
import type { Random } from './random.ts';
import { sendForm } from './send-form.ts';

/** What the frames of a batch are played with. */
export type FramePlay = {
  readonly call: Caller;
  readonly brand: InventedBrand;
  readonly wave: string;
  readonly batches: readonly Batch[];
  readonly batch: Batch;
  readonly manager: Person;
  /** Gives the other half of the seed of a party. */
  readonly second: (party: string) => Person;
  readonly random: Random;
  /** Business time, milliseconds since 1970. */
  readonly at: number;
  /** Runs a job of the brand at that time. */
  readonly runJob: (job: string, at: number) => Promise<void>;
};

/** Of each party: sends the list of what its platforms received, freezes it, and draws the sample. */
export async function playFrames(play: FramePlay): Promise<void> {
  const parties = new Set(play.brand.platforms.map(partyOf));
  for (const party of parties) {
    const platforms = play.brand.platforms.filter((platform) => partyOf(platform) === party);
    await playFrame(play, party, platforms);
  }
}

async function playFrame(play: FramePlay, party: string, platforms: readonly InventedPlatform[]) {
  const { call, manager, second, batch, wave, at } = play;
  const frame = frameId({ period: batch.period, party });
  const step = (name: string): string => `${wave}-${batch.period}-${party}-${name}`;
  const parameters = { wave, frame };
  const list = inventedList(platforms, play);
  const notice = { declared: 'yes', how: 'message d’accueil / welcome message' } as const;
  const request = { notice, fileName: `${frame}.csv`, bytes: list.length };
  const upload = await call('uploadList', {
    as: manager,
    at,
    step: step('list'),
    parameters: { wave },
    request,
  });
  await sendForm(upload, list);
  await play.runJob(upload.job, at);
  const brandString = `${play.brand.name} ${frame} ${play.brand.seed}`;
  const freeze = { as: manager, at, step: step('freeze'), parameters, request: { brandString } };
  await play.runJob((await call('freezeFrame', freeze)).id, at);
  const string = `${party} ${batch.period} ${play.brand.seed % 997}`;
  await call('giveSeed', { as: second(party), at, step: step('seed'), parameters, request: { string } });
  const draw = await call('drawFrame', { as: manager, at, step: step('draw'), parameters, request: {} });
  await play.runJob(draw.id, at);
}
