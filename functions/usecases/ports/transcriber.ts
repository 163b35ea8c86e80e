import type { AudioFormat } from '#domain/recording';
import type { SpokenLanguage } from '#domain/platform';

/** A recording as its organisation knows it. */
export type RecordingOf = { readonly organisation: string; readonly path: string };

export type TranscriptionAsked = {
  readonly recording: RecordingOf;
  readonly language: SpokenLanguage;
  readonly format: AudioFormat;
};

/** What turns sound into words. A transcription has a name of ours, which tells nothing of what it is of. */
export type Transcriber = {
  /** Begins one, once: asked again for the same recording it goes on. */
  readonly begin: (asked: TranscriptionAsked) => Promise<void>;
  /** Whose recording one is of; undefined when there is none of this name, or it is not ours. */
  readonly recordingOf: (name: string) => Promise<RecordingOf | undefined>;
  /** What it wrote, as JSON; undefined when it wrote nothing. */
  readonly written: (name: string) => Promise<unknown>;
  /** Deletes what it wrote, looked for again, and what is known of it. */
  readonly forget: (name: string) => Promise<void>;
};
