import { paneTexts } from '../../locales/pane.ts';
import { registerTexts } from '../../locales/register.ts';
import type { SheetReport } from '../../workbook/sync/sheet-report.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type MissingRowsProps = { readonly view: SheetView; readonly report: SheetReport };

const NAMED = 10;

/** Rows the sheet lacks: put back, or deleted where people make the rows; never deleted by themselves. */
export function MissingRows({ view: { open, busy }, report: { missing } }: MissingRowsProps) {
  const { model, say } = usePane();
  if (missing.length === 0) return null;
  const { newKey, keyColumns } = open.specification;
  const mayRemove = newKey !== undefined;
  const named = missing.slice(0, NAMED).map((key) => say(open.rowName(key)));
  return (
    <Notice tone="warning">
      <p>
        {say(
          keyColumns === undefined
            ? paneTexts.missing(missing.length)
            : registerTexts.missing([...named, ...more(missing)]),
        )}
      </p>
      <div class={mayRemove ? 'actions two' : 'actions'}>
        <button type="button" onClick={() => void model.sheets.restoreMissing(open.id)}>
          {say(paneTexts.restore)}
        </button>
        {mayRemove && (
          <button
            type="button"
            disabled={busy !== undefined}
            onClick={() => void model.sheets.removeMissing(open.id, missing)}
          >
            {say(registerTexts.remove(missing.length))}
          </button>
        )}
      </div>
    </Notice>
  );
}

const more = (keys: readonly string[]): readonly string[] =>
  keys.length > NAMED ? [`+ ${keys.length - NAMED}`] : [];
