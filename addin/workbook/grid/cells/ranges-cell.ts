import type { PointRange } from '#domain/grid';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import type { CellRead } from './cell-read.ts';
import { splitList } from './split-list.ts';

const number = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const BETWEEN = new RegExp(String.raw`^(${number})?\s*(?:\.\.|à|to|–|-)\s*(${number})?$`, 'i');
const LIMIT = new RegExp(String.raw`^(<=|≤|>=|≥)\s*(${number})$`);

/** Ranges of a measurement: `0..24=4; 25..48=3; 73..=0`; also `0 à 24`, `<=24`, `>=73`, one value alone. */
export function readRanges(text: string): CellRead<readonly PointRange[]> {
  const ranges: PointRange[] = [];
  for (const piece of splitList(text)) {
    const range = readRange(piece);
    if (range === undefined) return { problem: 'unreadable-range', detail: piece };
    ranges.push(range);
  }
  return { value: ranges };
}

function readRange(piece: string): PointRange | undefined {
  const [, written = '', worth = ''] = /^([\s\S]+?)\s*=\s*([^=]+)$/.exec(piece) ?? [];
  const points = parseDecimal(worth);
  const bounds = readBounds(written);
  return points === undefined || bounds === undefined ? undefined : { ...bounds, points };
}

function readBounds(written: string): Omit<PointRange, 'points'> | undefined {
  const alone = parseDecimal(written);
  if (alone !== undefined) return { from: alone, to: alone };
  const limit = LIMIT.exec(written);
  if (limit !== null) {
    const [from, to] = /[<≤]/.test(limit[1] ?? '') ? [null, bound(limit[2])] : [bound(limit[2]), null];
    return { from, to };
  }
  const between = BETWEEN.exec(written);
  return between === null ? undefined : { from: bound(between[1]), to: bound(between[2]) };
}

const bound = (text: string | undefined): number | null =>
  text === undefined ? null : (parseDecimal(text) ?? null);

export const writeRanges = (ranges: readonly PointRange[]): string =>
  ranges.map(({ from, to, points }) => `${from ?? ''}..${to ?? ''}=${points}`).join('; ');
