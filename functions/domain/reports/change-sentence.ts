import type { Change, Verdict } from './change.ts';
import type { CourseSentence } from './course-kinds.ts';
import type { Sentence } from './report.ts';

/** An entity of a report. */
export type Named = { readonly code: string; readonly name: string };

/** What is said of a change from the wave before. @param value the figure of the later wave, when there is one */
export function changeSentence(
  { code, name }: Named,
  change: Change,
  value: number | null,
): Sentence & { readonly kind: CourseSentence } {
  const { n, nBefore, before, reason, untested } = change;
  const counts = { platform: name, ...present({ n, 'n-before': nBefore, before, value }) };
  const kind = kindOf(change);
  const numbers = present({
    change: change.value,
    low: change.low,
    high: change.high,
    confidence: change.confidence,
    probability: change.probability,
    smallest: change.detectable,
  });
  const why = present({ reason, untested });
  return { key: code, kind, said: { ...counts, ...numbers, ...why } };
}

const byVerdict = { up: 'up', down: 'down', level: 'not-distinguishable' } as const satisfies Record<
  Verdict,
  CourseSentence
>;

function kindOf({ reason, verdict, untested }: Change): CourseSentence {
  if (reason === 'no-wave-before') return 'first';
  if (reason === 'too-few' || reason === 'too-few-before') return 'too-few';
  if (reason !== null) return 'not-comparable';
  if (verdict !== null) return byVerdict[verdict];
  return untested === 'imported-without-spread' ? 'imported' : 'untested';
}

function present(
  said: Readonly<Record<string, number | string | null>>,
): Readonly<Record<string, number | string>> {
  const known = Object.entries(said).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries<number | string>(known);
}
