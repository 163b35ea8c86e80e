import { seededRandom, type Random } from './random.ts';

const RATE = 8000;
const SLICES = 400;
/** Pitches of two voices that talk in turn. */
const VOICES = [115, 190] as const;

/** A call that nobody made: bytes of a WAV file, and how loud it is along its time. */
export type InventedCall = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly seconds: number;
  /** As the wire has them. */
  readonly peaks: string;
};

/** Two hums in turn, at telephone quality (8 kHz, µ-law), for something to be heard where no voice may be. */
export function inventedCall(seed: number): InventedCall {
  const random = seededRandom(seed);
  const seconds = 20 + Math.floor(random() * 20);
  const sound = hummed(random, seconds);
  const bytes = new Uint8Array(44 + sound.length);
  bytes.set(wavHeader(sound.length));
  bytes.set(coded(sound), 44);
  return { bytes, seconds, peaks: peaksOf(sound) };
}

/** Samples of 14 bits. */
function hummed(random: Random, seconds: number): Int16Array {
  const voices = VOICES.map(spokenSecond);
  const sound = new Int16Array(seconds * RATE);
  let at = 0;
  for (let turn = 0; at < sound.length; turn += 1) {
    const voice = voices[turn % voices.length] ?? new Int16Array();
    for (let spoken = 1 + Math.floor(random() * 5); spoken > 0 && at < sound.length; spoken -= 1) {
      sound.set(voice.subarray(0, sound.length - at), at);
      at += RATE;
    }
    at += Math.floor((0.2 + random()) * RATE);
  }
  return sound;
}

/** A pitch and its octave, in four syllables. */
const spokenSecond = (pitch: number): Int16Array =>
  Int16Array.from({ length: RATE }, (_, index) => {
    const turn = (2 * Math.PI * index) / RATE;
    const tone = Math.sin(pitch * turn) + 0.5 * Math.sin(2 * pitch * turn);
    return 2500 * Math.abs(Math.sin(2 * turn)) * tone;
  });

/** By a table, since a demonstration is not to be waited for. */
function coded(sound: Int16Array): Uint8Array {
  const codes = new Uint8Array(2 ** 14);
  for (let index = 0; index < codes.length; index += 1) codes[index] = muLaw(index - 2 ** 13);
  const bytes = new Uint8Array(sound.length);
  for (let index = 0; index < sound.length; index += 1)
    bytes[index] = codes[(sound[index] ?? 0) + 2 ** 13] ?? 0;
  return bytes;
}

/** ITU-T G.711: sign, exponent and mantissa, inverted. */
function muLaw(sample: number): number {
  const magnitude = Math.min(8158, Math.abs(sample)) + 33;
  const exponent = Math.floor(Math.log2(magnitude)) - 5;
  const mantissa = (magnitude >> (exponent + 1)) & 15;
  return ~((sample < 0 ? 0x80 : 0) | (exponent << 4) | mantissa) & 0xff;
}

function wavHeader(samples: number): Uint8Array {
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  [7, 1].forEach((value, index) => header.writeUInt16LE(value, 20 + 2 * index));
  [RATE, RATE].forEach((value, index) => header.writeUInt32LE(value, 24 + 4 * index));
  [1, 8].forEach((value, index) => header.writeUInt16LE(value, 32 + 2 * index));
  header.write('data', 36);
  header.writeUInt32LE(samples, 40);
  return header;
}

function peaksOf(sound: Int16Array): string {
  const slice = Math.ceil(sound.length / SLICES);
  const peaks = Array.from({ length: SLICES }, (_, index) => {
    const part = sound.subarray(index * slice, (index + 1) * slice);
    return Math.max(...part);
  });
  const loudest = Math.max(1, ...peaks);
  return Buffer.from(peaks.map((peak) => Math.round((255 * peak) / loudest))).toString('base64');
}
