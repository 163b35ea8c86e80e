import { paneTexts } from '../../locales/pane.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import type { RowRefusal } from '../../workbook/sync/sheet-report.ts';
import { refusalSentence } from '../../workbook/sync/status-text.ts';
import { usePane } from '../pane-context.ts';

type RefusalListProps = { readonly view: SheetView; readonly refusals: readonly RowRefusal[] };

const SHOWN = 50;

/** Each refused cell with why and what to do; its button goes to the cell. */
export function RefusalList({ view: { open }, refusals }: RefusalListProps) {
  const { model, say } = usePane();
  if (refusals.length === 0) return null;
  return (
    <section class="refusals">
      <h3>{say(paneTexts.refusals(refusals.length))}</h3>
      <ul>
        {refusals.slice(0, SHOWN).map(({ key, refusal }) => (
          <li key={`${key}/${refusal.field}`}>
            <button
              type="button"
              class="link"
              onClick={() =>
                void model.sheets.show(
                  open.id,
                  key,
                  refusal.field || (open.specification.columns[0]?.id ?? ''),
                )
              }
            >
              {say(open.rowName(key))}
            </button>
            <p>{say(refusalSentence(refusal, open.heading))}</p>
          </li>
        ))}
      </ul>
      {refusals.length > SHOWN && <p class="meta">{say(paneTexts.others(refusals.length - SHOWN))}</p>}
    </section>
  );
}
