import { createHash } from 'node:crypto';
import type { Recordings } from '#contract/recording';
import { audioTypes } from '#domain/recording';
import type { Person } from '../identity/persons.ts';
import type { InventedBrand } from './brands.ts';
import type { Caller } from './caller.ts';
import { inventedCall } from './invented-call.ts';
import { inventedWriting } from './invented-writing.ts';
import { seededRandom } from './random.ts';
import { sendForm } from './send-form.ts';

/** What the recordings of an open wave are played with. */
export type RecordingPlay = {
  readonly call: Caller;
  readonly brand: InventedBrand;
  readonly manager: Person;
  readonly wave: string;
  /** Business time of the present. */
  readonly now: number;
};

const CALLS = 2;
const WRITINGS = 1;
/** What ends sooner is not worth sending. */
const DAYS_LEFT = 10;

/** Sends something to hear and something to read for a few contacts of each platform. */
export async function playRecordings(play: RecordingPlay): Promise<void> {
  for (const [index, { code }] of play.brand.platforms.entries())
    await playPlatform(play, code, play.brand.seed + 100 * index);
}

type Contact = Recordings['contacts'][number];

async function playPlatform(play: RecordingPlay, platform: string, seed: number): Promise<void> {
  const { call, manager, wave, now } = play;
  const asked = { as: manager, at: now, step: `${wave}-${platform}-recordings` };
  const { contacts } = await call('recordings', { ...asked, parameters: { wave, platform } });
  const alive = contacts.filter(({ end }) => Date.parse(end) > now + DAYS_LEFT * 86_400_000);
  const heard = alive.filter(({ channel }) => channel === 'phone').slice(0, CALLS);
  const read = alive.filter(({ channel }) => channel !== 'phone').slice(0, WRITINGS);
  if (heard.length > 0) await sendCalls(play, heard, { platform, seed });
  if (read.length > 0) await sendWritings(play, read, { platform, seed });
}

type Of = { readonly platform: string; readonly seed: number };

async function sendCalls(play: RecordingPlay, contacts: readonly Contact[], { platform, seed }: Of) {
  const { call, manager, wave, now } = play;
  const asked = { as: manager, at: now, parameters: { wave } };
  const calls = contacts.map((_, index) => inventedCall(seed + index));
  const files = calls.map(({ bytes }, index) => ({
    contact: contacts[index]?.contact ?? '',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    contentType: audioTypes.wav,
  }));
  const step = `${wave}-${platform}-calls`;
  const rooms = (await call('askUploads', { ...asked, step, request: { files } })).files;
  const sent = rooms.flatMap((room, index) => ('url' in room ? [{ room, made: calls[index] }] : []));
  for (const { room, made } of sent) if (made !== undefined) await sendForm(room, made.bytes);
  const request = {
    files: sent.map(({ room: { contact, id }, made }) => ({
      contact,
      id,
      seconds: made?.seconds ?? null,
      peaks: made?.peaks ?? null,
    })),
  };
  if (sent.length > 0) await call('completeUploads', { ...asked, step: `${step}-sent`, request });
}

async function sendWritings(play: RecordingPlay, contacts: readonly Contact[], { platform, seed }: Of) {
  const { call, manager, wave, now } = play;
  const random = seededRandom(seed);
  const writings = contacts.map(({ contact, channel }) => {
    return { contact, writing: inventedWriting(random, channel) };
  });
  const step = `${wave}-${platform}-writings`;
  await call('sendWritings', { as: manager, at: now, step, parameters: { wave }, request: { writings } });
}
