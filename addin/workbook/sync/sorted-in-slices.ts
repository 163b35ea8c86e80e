import { eachInSlices } from './each-in-slices.ts';

/** Items sorted at once: few enough that nobody waits. */
const RUN = 500;

/** A sorted copy; equal items keep their order. Long lists are sorted in runs, then merged, without blocking the page. */
export async function sortedInSlices<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  const starts = Array.from({ length: Math.ceil(items.length / RUN) }, (_, run) => run * RUN);
  await eachInSlices(starts, (start) => runs.push(items.slice(start, start + RUN).sort(compare)));
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(await mergedRuns(runs[index] ?? [], runs[index + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergedRuns<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (one: T, other: T) => number,
): Promise<readonly T[]> {
  const merged: T[] = [];
  let taken = 0;
  await eachInSlices(one, (item) => {
    for (let next = other[taken]; next !== undefined && compare(next, item) < 0; next = other[taken]) {
      merged.push(next);
      taken += 1;
    }
    merged.push(item);
  });
  for (; taken < other.length; taken += RUN) merged.push(...other.slice(taken, taken + RUN));
  return merged;
}
