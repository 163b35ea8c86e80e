import { QualityError } from '#contract/error';
import { writingSchema } from '#contract/recording';
import { hasCard } from '#domain/free-text/find-cards';
import { pseudonymiser } from '#domain/free-text/pseudonymise';
import { saidTurns } from '#domain/transcript/said-turns';
import { readRegister } from '../../read-register.ts';
import type { OrganisationStore } from '../../ports.ts';
import { takeWritings } from '../../recordings/take-writings.ts';
import type { TranscribingWorld } from './begin-transcription.ts';
import { findRecorded, type RecordedSound } from './find-recorded.ts';
import { readResult } from './read-result.ts';
import { lacksTranscript, transcribing } from './whose-transcript.ts';

/** What became of a transcription, for the log. */
export type Ended = 'kept' | 'not-ours' | 'failed' | 'gone' | 'there' | 'unreadable' | 'not-taken';

/**
 * Keeps what was written of a call, without names and numbers, beside its sound and with the same end; then deletes
 * what the transcription left, whatever became of it. Nothing is kept of a call that was destroyed or ended meanwhile.
 */
export async function endTranscription(
  world: TranscribingWorld,
  { name, isComplete }: { readonly name: string; readonly isComplete: boolean },
): Promise<Ended> {
  const recording = await world.transcriber.recordingOf(name);
  if (recording === undefined) return 'not-ours';
  const store = world.directory.open(recording.organisation);
  const ended = isComplete ? await keep(world, store, { name, path: recording.path }) : 'failed';
  await world.transcriber.forget(name);
  return ended;
}

type Transcribed = { readonly name: string; readonly path: string };

async function keep(
  world: TranscribingWorld,
  store: OrganisationStore,
  { name, path }: Transcribed,
): Promise<Ended> {
  const sound = await findRecorded(store, path, world.clock.now());
  if (sound === undefined) return 'gone';
  if (!lacksTranscript(sound)) return 'there';
  const writing = await writingOf(store, sound, await world.transcriber.written(name));
  return writing === undefined ? 'unreadable' : take(world, { store, sound, name }, writing);
}

async function writingOf(store: OrganisationStore, { platform, recorded }: RecordedSound, result: unknown) {
  const words = readResult(result);
  if (words === undefined || words.length === 0) return undefined;
  const { platforms } = await readRegister(store);
  const country = platforms.find(({ code }) => code === platform)?.country;
  const hide = pseudonymiser([], country === undefined ? [] : [country]);
  const turns = saidTurns(words, recorded.contact.direction).map((turn) => ({
    ...turn,
    text: hide(turn.text).text,
  }));
  const { data } = writingSchema.safeParse({ subject: '', turns });
  return data?.turns.some(({ text }) => hasCard(text)) === true ? undefined : data;
}

type Taking = { readonly store: OrganisationStore; readonly sound: RecordedSound; readonly name: string };

/** Under the name of the transcription: taken twice it is taken once. A wave that closed meanwhile takes nothing. */
async function take(
  { clock }: TranscribingWorld,
  { store, sound, name }: Taking,
  writing: NonNullable<Awaited<ReturnType<typeof writingOf>>>,
): Promise<Ended> {
  const idempotency = { key: `transcribed#${name}`, requestHash: name };
  const session = { store, member: transcribing, clock, requestId: name, idempotency };
  const sent = { contact: sound.recorded.id, writing, replace: true };
  try {
    const taken = (await takeWritings(session, sound.wave, [sent])).get(sent);
    return taken !== undefined && 'taken' in taken ? 'kept' : 'not-taken';
  } catch (error) {
    if (error instanceof QualityError && error.code !== 'internal' && error.code !== 'busy')
      return 'not-taken';
    throw error;
  }
}
