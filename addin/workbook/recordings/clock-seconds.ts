/** A time in a transcript, `00:12`, `1:02:05`, `00:01:02.5`: hours may lack, a fraction too. */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;

/** Seconds of a time as `CLOCK` finds it. */
export const clockSeconds = (clock: string): number =>
  clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
