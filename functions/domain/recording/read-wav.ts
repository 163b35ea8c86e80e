import { empty, notAudio, truncated, viewOf, type AudioHeader, type AudioSource } from './audio-source.ts';
import { isSilent, type Samples } from './is-silent.ts';

const PCM = 1;
const A_LAW = 6;
const MU_LAW = 7;
/** The format stands in the first bytes of its subformat. */
const EXTENSIBLE = 0xfffe;
/** Chunks before the sound: a file with more is none of ours. */
const MOST_CHUNKS = 40;

type Sound = {
  readonly codec: number;
  readonly channels: number;
  readonly rate: number;
  readonly bits: number;
};

/** RIFF/WAVE (Multimedia Programming Interface and Data Specifications 1.0): PCM, µ-law, A-law. */
export async function readWav(source: AudioSource): Promise<AudioHeader> {
  const { size } = source;
  const claimed = viewOf(await source.read(4, 4)).little(0, 4) + 8;
  if (claimed > size) return truncated(size, claimed);
  let sound: Sound | undefined;
  for (let at = 12, chunks = 0; at + 8 <= size && chunks < MOST_CHUNKS; chunks += 1) {
    const chunk = viewOf(await source.read(at, 48));
    const length = chunk.little(4, 4);
    const end = at + 8 + length;
    if (end > size) return truncated(size, end);
    if (chunk.name(0) === 'fmt ') sound = soundOf(chunk);
    if (chunk.name(0) === 'data')
      return sound === undefined ? notAudio() : readData(source, sound, { at: at + 8, length });
    at = end + (length % 2);
  }
  return sound === undefined ? notAudio() : empty;
}

function soundOf(chunk: ReturnType<typeof viewOf>): Sound {
  const codec = chunk.little(8, 2);
  return {
    codec: codec === EXTENSIBLE ? chunk.little(32, 2) : codec,
    channels: chunk.little(10, 2),
    rate: chunk.little(12, 4),
    bits: chunk.little(22, 2),
  };
}

type Data = { readonly at: number; readonly length: number };

async function readData(source: AudioSource, sound: Sound, { at, length }: Data): Promise<AudioHeader> {
  const samples = samplesOf(sound);
  const { codec, channels, rate } = sound;
  if (samples === undefined || channels < 1 || channels > 8 || rate < 1) return notAudio({ codec });
  const seconds = length / (channels * samples.bytes * rate);
  if (seconds === 0 || (await isSilent(source, samples, { at, length }))) return empty;
  return { format: 'wav', seconds };
}

/** How a sample is written, and what it is when nothing sounds; undefined for what browsers do not play. */
function samplesOf({ codec, bits }: Sound): Samples | undefined {
  if (codec === MU_LAW && bits === 8) return { bytes: 1, silence: [0xff, 0x7f] };
  if (codec === A_LAW && bits === 8) return { bytes: 1, silence: [0xd5, 0x55] };
  if (codec !== PCM || ![8, 16, 24, 32].includes(bits)) return undefined;
  return { bytes: bits / 8, silence: bits === 8 ? [0x80] : [0x00] };
}
