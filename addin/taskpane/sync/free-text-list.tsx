import type { Refusal } from '#contract/refusal';
import { freeTextTexts } from '../../locales/free-text.ts';
import { paneTexts } from '../../locales/pane.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import type { RowRefusal } from '../../workbook/sync/sheet-report.ts';
import { usePane, type Pane } from '../pane-context.ts';

const SHOWN = 50;

/** Texts that wait because they look as if they told a person: each is corrected, or sent on purpose. */
export const isAsked = ({ refusal }: RowRefusal): boolean => refusal.code === 'looks-personal';

type FreeTextListProps = { readonly view: SheetView; readonly asked: readonly RowRefusal[] };

export function FreeTextList({ view: { open, busy }, asked }: FreeTextListProps) {
  const { model, say } = usePane();
  if (asked.length === 0) return null;
  return (
    <section class="conflicts">
      <h3>{say(freeTextTexts.title(asked.length))}</h3>
      <p class="meta">{say(freeTextTexts.why)}</p>
      <ul>
        {asked.slice(0, SHOWN).map(({ key, refusal }) => (
          <li key={`${key}/${refusal.field}`}>
            <strong>
              {say(open.rowName(key))} · {open.heading(refusal.field)}
            </strong>
            <p>{seenIn(refusal, say)}</p>
            <div class="actions two">
              <button type="button" onClick={() => void model.sheets.show(open.id, key, refusal.field)}>
                {say(freeTextTexts.correct)}
              </button>
              <button
                type="button"
                disabled={busy !== undefined}
                onClick={() => void model.sheets.sendAllTheSame(open.id, textOf(refusal))}
              >
                {say(freeTextTexts.sendAllTheSame)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked.length > SHOWN && <p class="meta">{say(paneTexts.others(asked.length - SHOWN))}</p>}
    </section>
  );
}

function seenIn({ parameters }: Refusal, say: Pane['say']): string {
  const { kinds, shown } = parameters;
  const named = Object.entries(freeTextTexts.kinds)
    .filter(([kind]) => Array.isArray(kinds) && kinds.includes(kind))
    .map(([, text]) => say(text));
  return say(freeTextTexts.seen(named.join(', '), String(shown)));
}

const textOf = ({ parameters: { value } }: Refusal): string => String(value ?? '');
