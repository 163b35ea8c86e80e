import type { SheetRow } from './match-rows.ts';
import type { RowsAtHand } from './rows-at-hand.ts';
import type { SheetPort, Touched } from './sheet-port.ts';

/** Which rows an exchange has to look at: all of them, those that edits touched, or those of some keys. */
export type Scope = 'all' | { readonly touched: readonly Touched[] } | { readonly keys: Iterable<string> };

/**
 * Reads again the rows of a scope, and only them, and answers their keys; undefined when the whole sheet has to be read
 * because rows were added, removed or moved since, or may have been.
 */
export async function readAgain(
  sheet: SheetPort,
  rows: RowsAtHand,
  scope: Scope,
): Promise<readonly string[] | undefined> {
  if (scope === 'all' || !rows.isRead) return undefined;
  const again = await rowsAt(
    sheet,
    'keys' in scope ? rows.placesOf(scope.keys) : sheet.placesOf?.(scope.touched),
  );
  if (again === undefined || !rows.replace(again)) return undefined;
  return 'keys' in scope ? [...scope.keys] : again.map(({ key }) => key);
}

async function rowsAt(
  sheet: SheetPort,
  places: readonly number[] | undefined,
): Promise<readonly SheetRow[] | undefined> {
  if (places === undefined || places.length === 0) return places && [];
  return sheet.readRowsAt?.(places);
}
