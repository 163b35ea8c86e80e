import { activityImportTexts } from '../../../locales/activity-import.ts';
import { kindOf, type NumberUse } from '../../../workbook/import/activity/column-use.ts';
import { approximately } from '../../../workbook/import/activity/exact.ts';
import { readDuration } from '../../../workbook/import/activity/read-duration.ts';
import type { RawCell } from '../../../workbook/import/raw-table.ts';
import { usePane } from '../../pane-context.ts';

type NumberExampleProps = { readonly use: NumberUse; readonly cells: readonly RawCell[] };

/** What the first duration of a column is read as: a wrong unit is seen at once. */
export function NumberExample({ use, cells }: NumberExampleProps) {
  const { say, language } = usePane();
  if (kindOf(use.feeds) !== 'seconds' || use.how === 'rate') return null;
  const { unit } = use;
  if (unit === 'percent' || unit === 'share') return null;
  const first = cells.find((cell) => readDuration(cell, unit) !== undefined);
  const value = first === undefined ? undefined : readDuration(first, unit);
  if (first === undefined || value === undefined) return null;
  const seconds = approximately(value).toLocaleString(language, { maximumFractionDigits: 3 });
  return (
    <p class="hint">
      {say(activityImportTexts.example(shown(first), say(activityImportTexts.seconds(seconds))))}
    </p>
  );
}

const shown = (cell: RawCell): string =>
  cell instanceof Date ? cell.toISOString().slice(11, 19) : String(cell ?? '');
