import type { Categories } from './categories.ts';
import type { TextLook } from './text-look.ts';
import { shortened, textHeight, textWidth, widest, wrapped } from './text-size.ts';

/** Names below an axis as they fit: in lines, or turned; one out of `every`. */
export type CategoryLabels = {
  readonly texts: readonly (readonly string[])[];
  /** Degrees; 0 or what turns them upwards. */
  readonly angle: number;
  readonly every: number;
  /** Points they take below the axis. */
  readonly height: number;
};

const mostLines = 3;
const gap = 5;
/** Turned names take no more of the chart's height than this. */
const tallestShare = 0.35;

type Room = { readonly slot: number; readonly height: number; readonly every: number | undefined };

/** Fits names below slots of this width: level when they fit in a few lines, else slanting, else upright and fewer. */
export function fitBelow({ labels }: Categories, font: TextLook, room: Room): CategoryLabels {
  const line = textHeight(font);
  const slot = room.slot * (room.every ?? 1);
  const words = labels.flatMap((label) => label.split(/\s+/));
  const split = labels.map((label) => wrapped(label, font, slot * 0.95));
  const lines = split.reduce((most, one) => Math.max(most, one.length), 1);
  if (widest(words, font) <= slot && lines <= mostLines) {
    return { texts: split, angle: 0, every: room.every ?? 1, height: lines * line + gap };
  }
  const tallest = room.height * tallestShare;
  const slants = slot >= line * 0.9;
  const long = slants ? tallest * Math.SQRT2 - line : tallest;
  const texts = labels.map((label) => [shortened(label, font, long)]);
  const width = widest(texts.flat(), font);
  if (slants) {
    return { texts, angle: -45, every: room.every ?? 1, height: (width + line) / Math.SQRT2 + gap };
  }
  return { texts, angle: -90, every: room.every ?? Math.max(1, Math.ceil(line / slot)), height: width + gap };
}

/** Fits names at the left of slots of this height. */
export function fitBeside(
  { labels }: Categories,
  font: TextLook,
  { slot, height, every }: Room,
): CategoryLabels {
  const texts = labels.map((label) => [shortened(label, font, height * 0.6)]);
  return {
    texts,
    angle: 0,
    every: every ?? Math.max(1, Math.ceil((textHeight(font) * 0.9) / slot)),
    height: texts.reduce((most, [text = '']) => Math.max(most, textWidth(text, font)), 0) + gap,
  };
}
