import type { RowSpan } from './dress-rows.ts';

/** Rows between two wanted ones that cost less to read than another range. */
const GAP = 8;

/** Positions as runs, in order; those with little between them are one run. */
export function spansOf(positions: Iterable<number>): readonly RowSpan[] {
  const spans: { first: number; count: number }[] = [];
  for (const position of [...positions].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last !== undefined && position <= last.first + last.count + GAP)
      last.count = Math.max(last.count, position - last.first + 1);
    else spans.push({ first: position, count: 1 });
  }
  return spans;
}

/** Spans cut and put together so that none of the lists has more rows, or more spans, than said. */
export function inTrips(
  spans: readonly RowSpan[],
  { rows, spans: most }: { readonly rows: number; readonly spans: number },
): readonly (readonly RowSpan[])[] {
  const trips: RowSpan[][] = [];
  let room = 0;
  for (const span of spans) {
    for (let done = 0; done < span.count;) {
      if (room === 0 || trips.at(-1)?.length === most) {
        trips.push([]);
        room = rows;
      }
      const count = Math.min(room, span.count - done);
      trips.at(-1)?.push({ first: span.first + done, count });
      done += count;
      room -= count;
    }
  }
  return trips;
}
