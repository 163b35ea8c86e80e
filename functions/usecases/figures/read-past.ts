import { pastKeyOf, type PastFigure } from '#domain/past-figure';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { ORGANISATION } from '../row-keys.ts';
import { PAST_FIGURES, storedPastFigure } from '../stored/past-figure.ts';

/** By key, the figures taken over for a quarter. */
export type PastFigures = ReadonlyMap<string, PastFigure>;

export const pastFiguresOf = (figures: readonly PastFigure[]): PastFigures =>
  new Map(figures.map((figure) => [pastKeyOf(figure), figure]));

/** What was taken over for a quarter from an earlier workbook; empty when nothing was. */
export async function readPast({ ledger }: OrganisationStore, quarter: string): Promise<PastFigures> {
  const rows: StoredRow[] = [];
  let after: string | undefined;
  do {
    const range = { ...keysStarting(`${PAST_FIGURES}${quarter}|`), ...(after !== undefined && { after }) };
    const page = await ledger.list(ORGANISATION, range);
    rows.push(...page.rows.filter(({ deleted }) => !deleted));
    after = page.after;
  } while (after !== undefined);
  return pastFiguresOf(rows.map(({ value }) => storedPastFigure.parse(value)));
}
