import type { ContactRun } from './contact-run.ts';

/** Entries of one frame, sorted by the bytes of platform, TAB, id: as `LC_ALL=C sort` does. */
export type SortedFrame = { readonly frame: string; readonly entries: Uint32Array };

/** The entries of a run, frame by frame. */
export function sortRun(run: ContactRun): readonly SortedFrame[] {
  const frames = [...new Set(run.strata.map(({ frame }) => frame))].sort();
  const ranks = Uint16Array.from(run.strata, ({ frame }) => frames.indexOf(frame));
  const rankOf = (entry: number): number => ranks[run.stratumOf(entry)] ?? 0;
  const { bytes } = run;
  const order = Uint32Array.from({ length: run.count() }, (_, entry) => entry).sort((a, b) => {
    const byFrame = rankOf(a) - rankOf(b);
    if (byFrame !== 0) return byFrame;
    return bytes.compare(bytes, run.startOf(b), run.keyEnd(b), run.startOf(a), run.keyEnd(a));
  });
  const sorted: SortedFrame[] = [];
  for (let from = 0; from < order.length;) {
    const rank = rankOf(order[from] ?? 0);
    let to = from + 1;
    while (to < order.length && rankOf(order[to] ?? 0) === rank) to += 1;
    sorted.push({ frame: frames[rank] ?? '', entries: order.subarray(from, to) });
    from = to;
  }
  return sorted;
}
