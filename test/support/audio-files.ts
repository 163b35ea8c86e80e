import type { AudioSource } from '../../functions/domain/recording/audio-source.ts';
import { readAudioHeader } from '../../functions/domain/recording/read-audio-header.ts';

/** A file in memory, read by pieces as one in a bucket is. */
export const sourceOf = (bytes: Uint8Array): AudioSource => ({
  size: bytes.length,
  read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
});

export const headerOf = (bytes: Uint8Array) => readAudioHeader(sourceOf(bytes));

type Wav = {
  readonly codec?: number;
  readonly bits?: number;
  readonly channels?: number;
  readonly rate?: number;
  /** Bytes of sound. */
  readonly sound?: Uint8Array;
  /** Before the sound. */
  readonly before?: readonly (readonly [name: string, content: Uint8Array])[];
};

const noise = Uint8Array.from({ length: 800 }, (_, index) => (index * 37) % 251);

/** A whole WAV file. */
export function aWav({
  codec = 1,
  bits = 16,
  channels = 1,
  rate = 8000,
  sound = noise,
  before = [],
}: Wav = {}) {
  const format = Buffer.alloc(16);
  const frame = channels * Math.ceil(bits / 8);
  format.writeUInt16LE(codec, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * frame, 8);
  format.writeUInt16LE(frame, 12);
  format.writeUInt16LE(bits, 14);
  const chunks = [['fmt ', format] as const, ...before, ['data', sound] as const].map(chunk);
  return riff(Buffer.concat([Buffer.from('WAVE'), ...chunks]));
}

function chunk([name, content]: readonly [string, Uint8Array]): Buffer {
  const header = Buffer.alloc(8);
  header.write(name);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}

function riff(content: Buffer): Uint8Array {
  const header = Buffer.alloc(8);
  header.write('RIFF');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

type OggPage = { readonly flags: number; readonly samples: number; readonly content: Uint8Array };

/** A whole Ogg file: its first packet, then pages of sound. */
export function anOgg({ first, samples, pages = 3 }: { first: Uint8Array; samples: number; pages?: number }) {
  const sound = Array.from({ length: pages }, (_, index) => ({
    flags: index === pages - 1 ? 4 : 0,
    samples: Math.round((samples * (index + 1)) / pages),
    content: noise,
  }));
  return Buffer.concat([{ flags: 2, samples: 0, content: first }, ...sound].map(oggPage));
}

function oggPage({ flags, samples, content }: OggPage): Buffer {
  const lengths = [
    ...Array.from({ length: Math.floor(content.length / 255) }, () => 255),
    content.length % 255,
  ];
  const header = Buffer.alloc(27);
  header.write('OggS');
  header[5] = flags;
  header.writeBigUInt64LE(BigInt(samples), 6);
  header.writeUInt32LE(77, 14);
  header[26] = lengths.length;
  return Buffer.concat([header, Buffer.from(lengths), content]);
}

export function vorbisStart(rate = 8000): Uint8Array {
  const packet = Buffer.alloc(30);
  packet.write('\u0001vorbis', 'latin1');
  packet[11] = 1;
  packet.writeUInt32LE(rate, 12);
  return packet;
}

export function opusStart(skipped = 312): Uint8Array {
  const packet = Buffer.alloc(19);
  packet.write('OpusHead');
  packet.writeUInt16LE(skipped, 10);
  return packet;
}

/** A box of MPEG-4. */
export function box(name: string, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(inside.length + 8);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, inside]);
}

/** A whole M4A file of so many seconds; `kind` is what its track holds. */
export function anM4a({
  seconds = 30,
  kind = 'soun',
  sound = noise,
}: { seconds?: number; kind?: string; sound?: Uint8Array } = {}) {
  const length = Buffer.alloc(100);
  length.writeUInt32BE(1000, 12);
  length.writeUInt32BE(seconds * 1000, 16);
  const handler = box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(12));
  const index = box('moov', box('mvhd', length), box('trak', box('mdia', handler)));
  return Buffer.concat([box('ftyp', Buffer.from('M4A isom')), index, box('mdat', sound)]);
}

type Mp3 = {
  readonly frames?: number;
  /** Bytes of an ID3v2 tag before. */
  readonly tag?: number;
  /** What an Info header says; absent for none. */
  readonly info?: { readonly frames: number; readonly bytes: number };
};

/** Frames of 8 kbit/s at 8 kHz, mono, MPEG 2.5: 72 bytes and 72 ms each. */
export function anMp3({ frames = 10, tag = 0, info }: Mp3 = {}) {
  const frame = (index: number) => {
    const bytes = Buffer.alloc(72, 0x55);
    bytes.writeUInt32BE(0xffe318c4);
    if (index === 0 && info !== undefined) {
      bytes.write('Info', 13);
      bytes.writeUInt32BE(3, 17);
      bytes.writeUInt32BE(info.frames, 21);
      bytes.writeUInt32BE(info.bytes, 25);
    }
    return bytes;
  };
  const id3 = Buffer.alloc(tag === 0 ? 0 : tag + 10);
  if (tag > 0) {
    id3.write('ID3\u0004');
    id3[8] = tag >> 7;
    id3[9] = tag & 0x7f;
  }
  return Buffer.concat([id3, ...Array.from({ length: frames }, (_, index) => frame(index))]);
}
