import type { View } from './audio-source.ts';

/** One frame of layer III: `bytes` long, of so many samples. */
export type Mp3Frame = {
  readonly bytes: number;
  readonly samples: number;
  readonly rate: number;
  /** Bits a second. */
  readonly bitRate: number;
  /** Between the header and what a Xing header would be: the side information. */
  readonly sideBytes: number;
};

const LAYER_III = 1;
const MONO = 3;

type Kind = {
  /** Samples a second, by index. */
  readonly rates: readonly number[];
  /** Thousands of bits a second, by index; 0 where there is none. */
  readonly kilobits: readonly number[];
  readonly samples: number;
  readonly side: { readonly mono: number; readonly stereo: number };
};

const first: Kind = {
  rates: [44_100, 48_000, 32_000],
  kilobits: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  samples: 1152,
  side: { mono: 17, stereo: 32 },
};
const lower = {
  kilobits: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  samples: 576,
  side: { mono: 9, stereo: 17 },
};
/** By the two bits of the version: 2.5, none, 2, 1. */
const kinds: readonly (Kind | undefined)[] = [
  { ...lower, rates: [11_025, 12_000, 8_000] },
  undefined,
  { ...lower, rates: [22_050, 24_000, 16_000] },
  first,
];

/** The frame whose header stands there (ISO/IEC 11172-3, 13818-3, and the unofficial 2.5 of 8 kHz); or undefined. */
export function frameAt(view: View, at: number): Mp3Frame | undefined {
  const header = view.big(at, 4);
  const bits = (from: number, count: number): number => (header >>> from) & (2 ** count - 1);
  const kind = kinds[bits(19, 2)];
  if (bits(21, 11) !== 0x7ff || kind === undefined || bits(17, 2) !== LAYER_III) return undefined;
  const bitRate = 1000 * (kind.kilobits[bits(12, 4)] ?? 0);
  const rate = kind.rates[bits(10, 2)] ?? 0;
  if (bitRate === 0 || rate === 0) return undefined;
  const { samples, side } = kind;
  const bytes = Math.floor((samples * bitRate) / 8 / rate) + bits(9, 1);
  return { bytes, samples, rate, bitRate, sideBytes: bits(6, 2) === MONO ? side.mono : side.stereo };
}
