/** What a browser makes of a sound file to draw it without fetching it. */
export type Peaks = { readonly seconds: number; readonly peaks: string };

const SLICES = 1000;
const RATE = 8000;
/** Decoded, a telephone call is about ten times its file. */
const MOST_BYTES = 60e6;

/** Loudness of a thousand slices of a sound, one byte each, base64; null when this browser does not read the format. */
export async function peaksOf(file: Blob): Promise<Peaks | null> {
  if (file.size > MOST_BYTES || typeof OfflineAudioContext === 'undefined') return null;
  try {
    const context = new OfflineAudioContext(1, 1, RATE);
    const sound = await context.decodeAudioData(await file.arrayBuffer());
    const channels = Array.from({ length: sound.numberOfChannels }, (_, one) => sound.getChannelData(one));
    return { seconds: sound.duration, peaks: base64(loudness(channels)) };
  } catch {
    return null;
  }
}

/** The largest swing of each slice over all channels, 0 to 255. */
export function loudness(channels: readonly Float32Array[]): Uint8Array {
  const samples = channels[0]?.length ?? 0;
  const slices = Math.min(SLICES, samples);
  return Uint8Array.from({ length: slices }, (_, slice) => {
    const from = Math.floor((slice * samples) / slices);
    const to = Math.floor(((slice + 1) * samples) / slices);
    let most = 0;
    for (const channel of channels)
      for (let place = from; place < to; place += 1) most = Math.max(most, Math.abs(channel[place] ?? 0));
    return Math.round(Math.min(1, most) * 255);
  });
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
