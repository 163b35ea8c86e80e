import type { AudioFormat, RecordingRefusal } from '../recording.ts';

/** A file that is read by pieces: fewer bytes come where it ends. */
export type AudioSource = {
  /** Bytes it holds. */
  readonly size: number;
  readonly read: (from: number, length: number) => Promise<Uint8Array>;
};

/** What a file says of itself: how long it sounds when it tells, or why it is not taken. */
export type AudioHeader =
  | { readonly format: AudioFormat; readonly seconds: number | null }
  | {
      readonly refused: Extract<RecordingRefusal, 'not-audio' | 'truncated' | 'empty'>;
      readonly parameters: Readonly<Record<string, number>>;
    };

export const notAudio = (parameters: Readonly<Record<string, number>> = {}): AudioHeader => ({
  refused: 'not-audio',
  parameters,
});
export const empty: AudioHeader = { refused: 'empty', parameters: {} };

/** @param claimed bytes it says it has; absent when only its missing end tells */
export const truncated = (held: number, claimed?: number): AudioHeader => ({
  refused: 'truncated',
  parameters: claimed === undefined ? { held } : { claimed, held },
});

/** Some bytes of a file that is read one after the other, as numbers and four-letter names; 0 past its end. */
export function viewOf(bytes: Uint8Array) {
  const at = (from: number, index: number): number => bytes[from + index] ?? 0;
  const big = (from: number, length: number): number =>
    Array.from({ length }).reduce<number>((sum, _, index) => sum * 256 + at(from, index), 0);
  const little = (from: number, length: number): number =>
    Array.from({ length }).reduceRight<number>((sum, _, index) => sum * 256 + at(from, index), 0);
  const name = (from: number, length = 4): string =>
    String.fromCharCode(...Array.from({ length }, (_, index) => at(from, index)));
  return { length: bytes.length, byte: (from: number) => at(from, 0), big, little, name };
}
export type View = ReturnType<typeof viewOf>;
