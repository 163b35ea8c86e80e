import type { FieldValue } from '#contract/row';
import { paneTexts } from '../../locales/pane.ts';
import type { SheetView } from '../../workbook/evaluation/evaluation-sheets.ts';
import type { Side } from '../../workbook/sync/choose.ts';
import type { CellConflict } from '../../workbook/sync/sheet-report.ts';
import { contactOfKey } from '../contact-of-key.ts';
import { usePane } from '../pane-context.ts';

type ConflictListProps = { readonly view: SheetView; readonly conflicts: readonly CellConflict[] };

const SHOWN = 50;

/** Cells changed on both sides: both values, and the choice of one, for one cell or for all. */
export function ConflictList({ view, conflicts }: ConflictListProps) {
  const { model, say } = usePane();
  const { id } = view.open;
  if (conflicts.length === 0) return null;
  const choose = (some: readonly CellConflict[], side: Side) =>
    void model.sheets.choose(
      id,
      some.map(({ key, field }) => ({ key, field, side })),
    );
  return (
    <section class="conflicts">
      <h3>{say(paneTexts.conflicts(conflicts.length))}</h3>
      {conflicts.length > 1 && (
        <div class="actions two">
          <button type="button" onClick={() => choose(conflicts, 'mine')}>
            {say(paneTexts.allMine)}
          </button>
          <button type="button" onClick={() => choose(conflicts, 'theirs')}>
            {say(paneTexts.allTheirs)}
          </button>
        </div>
      )}
      <ul>
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <Conflict
            key={`${conflict.key}/${conflict.field}`}
            view={view}
            conflict={conflict}
            onChoose={(side) => choose([conflict], side)}
          />
        ))}
      </ul>
    </section>
  );
}

type ConflictProps = {
  readonly view: SheetView;
  readonly conflict: CellConflict;
  readonly onChoose: (side: Side) => void;
};

function Conflict({ view, conflict: { key, field, mine, theirs }, onChoose }: ConflictProps) {
  const { model, say } = usePane();
  const { open } = view;
  const column = open.specification.columns.find(({ id }) => id === field);
  const shown = (value: FieldValue) => {
    const cell = String(column?.toCell(value) ?? value ?? '');
    return cell === '' ? say(paneTexts.blank) : cell;
  };
  return (
    <li>
      <button type="button" class="link" onClick={() => void model.sheets.show(open.id, key, field)}>
        {say(paneTexts.contact(contactOfKey(key)))} · {open.heading(field)}
      </button>
      <dl>
        <dt>{say(paneTexts.mineValue)}</dt>
        <dd>{shown(mine)}</dd>
        <dt>{say(paneTexts.theirsValue)}</dt>
        <dd>{shown(theirs)}</dd>
      </dl>
      <div class="actions two">
        <button type="button" onClick={() => onChoose('mine')}>
          {say(paneTexts.mine)}
        </button>
        <button type="button" onClick={() => onChoose('theirs')}>
          {say(paneTexts.theirs)}
        </button>
      </div>
    </li>
  );
}
