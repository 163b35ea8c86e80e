import { readRegister } from '../../read-register.ts';
import type { Clock, Directory } from '../../ports.ts';
import type { RecordingOf, Transcriber } from '../../ports/transcriber.ts';
import { findRecorded } from './find-recorded.ts';
import { lacksTranscript } from './whose-transcript.ts';

export type TranscribingWorld = {
  readonly directory: Directory;
  readonly transcriber: Transcriber;
  /** Business time. */
  readonly clock: Clock;
};

/** What became of what was asked, for the log. */
export type Begun = 'begun' | 'gone' | 'there' | 'no-language';

/** Begins the transcription of a call that may be heard, in the language of its platform; then it is asked no more. */
export async function beginTranscription(world: TranscribingWorld, recording: RecordingOf): Promise<Begun> {
  const store = world.directory.open(recording.organisation);
  const begun = await begin(world, recording);
  await store.files.endAsking(recording.path);
  return begun;
}

async function begin(
  { directory, transcriber, clock }: TranscribingWorld,
  recording: RecordingOf,
): Promise<Begun> {
  const store = directory.open(recording.organisation);
  const sound = await findRecorded(store, recording.path, clock.now());
  if (sound === undefined || sound.version.format === null) return 'gone';
  if (!lacksTranscript(sound)) return 'there';
  const { platforms } = await readRegister(store);
  const language = platforms.find(({ code }) => code === sound.platform)?.language;
  if (language === undefined) return 'no-language';
  await transcriber.begin({ recording, language, format: sound.version.format });
  return 'begun';
}
