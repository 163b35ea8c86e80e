import type { AudioHeader, AudioSource } from './audio-source.ts';
import { notAudio, viewOf } from './audio-source.ts';
import { readM4a } from './read-m4a.ts';
import { readMp3 } from './read-mp3.ts';
import { readOgg } from './read-ogg.ts';
import { readWav } from './read-wav.ts';

/**
 * Whether a file is a sound that may be kept, by what it holds and never by its name: WAV, MP3, OGG or M4A, whole, and
 * not silent as far as its header tells.
 */
export async function readAudioHeader(source: AudioSource): Promise<AudioHeader> {
  const start = viewOf(await source.read(0, 12));
  if (start.length < 12) return notAudio();
  if (start.name(0) === 'RIFF') return start.name(8) === 'WAVE' ? readWav(source) : notAudio();
  if (start.name(0) === 'OggS') return readOgg(source);
  if (start.name(4) === 'ftyp') return readM4a(source);
  return readMp3(source);
}
