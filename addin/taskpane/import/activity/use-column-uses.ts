import { useMemo, useState } from 'preact/hooks';
import type { ColumnSamples } from '../../../workbook/import/activity/column-samples.ts';
import { fedBy, type ColumnUse, type ColumnUses } from '../../../workbook/import/activity/column-use.ts';
import { freeColumns, guessUses, withCount } from '../../../workbook/import/activity/guess-uses.ts';
import type { RowIs } from '../../../workbook/import/activity/row-facts.ts';
import type { FoundTable } from '../../../workbook/import/found-table.ts';

/** Null where the person leaves a column out. */
type Said = ReadonlyMap<number, ColumnUse | null>;

export type UseChoice = {
  readonly uses: ColumnUses;
  /** One column feeds a measure: those that fed it before do not any more. */
  readonly say: (place: number, use: ColumnUse | null) => void;
};

/** What each column tells: what the person says, or else what headings and cells do. */
export function useColumnUses(
  table: FoundTable,
  samples: ColumnSamples | undefined,
  rowIs: RowIs,
): UseChoice {
  const [said, setSaid] = useState<Said>(new Map());
  const guessed = useMemo(
    () => (samples === undefined ? new Map() : guessUses(table, samples, rowIs)),
    [table, samples, rowIs],
  );
  const uses = useMemo(() => merged(table, guessed, said), [table, guessed, said]);
  const say = (place: number, use: ColumnUse | null): void => {
    const fed = new Set<string>(use === null ? [] : fedBy(use));
    const rivals = [...uses].filter(
      ([other, one]) => other !== place && fedBy(one).some((measure) => fed.has(measure)),
    );
    setSaid(new Map([...said, ...rivals.map(([other]) => [other, null] as const), [place, use]]));
  };
  return { uses, say };
}

function merged(table: FoundTable, guessed: ColumnUses, said: Said): ColumnUses {
  const uses = new Map<number, ColumnUse>();
  for (const { place } of freeColumns(table)) {
    const told = said.get(place);
    const use = told === undefined ? guessed.get(place) : told;
    if (use !== undefined && use !== null) uses.set(place, use);
  }
  return new Map([...uses].map(([place, use]) => [place, said.has(place) ? use : withCount(use, uses)]));
}
