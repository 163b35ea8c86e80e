/** Loudness from 0 to 1 along a sound, from base64 of one byte a slice. */
export const decodedPeaks = (peaks: string): number[] =>
  Array.from(atob(peaks), (slice) => slice.charCodeAt(0) / 255);
