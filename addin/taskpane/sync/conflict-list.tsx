import type { FieldValue } from '#contract/row';
import { paneTexts } from '../../locales/pane.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import type { Side } from '../../workbook/sync/choose.ts';
import type { CellConflict } from '../../workbook/sync/sheet-report.ts';
import { usePane } from '../pane-context.ts';
import type { ChoiceWords } from './choice-words.ts';

type ConflictListProps = {
  readonly view: SheetView;
  readonly cells: readonly CellConflict[];
  readonly words: ChoiceWords;
};

const SHOWN = 50;

/** Cells of which the person must choose one of two values: both are shown, for one cell or for all. */
export function ConflictList({ view, cells, words }: ConflictListProps) {
  const { model, say } = usePane();
  const { id } = view.open;
  if (cells.length === 0) return null;
  const choose = (some: readonly CellConflict[], side: Side) =>
    void model.sheets.choose(
      id,
      some.map(({ key, field }) => ({ key, field, side })),
    );
  return (
    <section class="conflicts">
      <h3>{say(words.title(cells.length))}</h3>
      {words.why && <p class="meta">{say(words.why)}</p>}
      {cells.length > 1 && (
        <div class="actions two">
          <button type="button" onClick={() => choose(cells, 'mine')}>
            {say(words.allMine)}
          </button>
          <button type="button" onClick={() => choose(cells, 'theirs')}>
            {say(words.allTheirs)}
          </button>
        </div>
      )}
      {words.refresh && (
        <button type="button" class="quiet" onClick={() => void model.sheets.refreshConflicts(id)}>
          {say(words.refresh)}
        </button>
      )}
      <ul>
        {cells.slice(0, SHOWN).map((conflict) => (
          <Conflict
            key={`${conflict.key}/${conflict.field}`}
            view={view}
            conflict={conflict}
            words={words}
            onChoose={(side) => choose([conflict], side)}
          />
        ))}
      </ul>
      {cells.length > SHOWN && <p class="meta">{say(paneTexts.others(cells.length - SHOWN))}</p>}
    </section>
  );
}

type ConflictProps = {
  readonly view: SheetView;
  readonly conflict: CellConflict;
  readonly words: ChoiceWords;
  readonly onChoose: (side: Side) => void;
};

function Conflict({ view, conflict: { key, field, mine, theirs }, words, onChoose }: ConflictProps) {
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
        {say(open.rowName(key))} · {open.heading(field)}
      </button>
      <dl>
        <dt>{say(words.mine)}</dt>
        <dd>{shown(mine)}</dd>
        <dt>{say(words.theirs)}</dt>
        <dd>{shown(theirs)}</dd>
      </dl>
      <div class="actions two">
        <button type="button" onClick={() => onChoose('mine')}>
          {say(words.keepMine)}
        </button>
        <button type="button" onClick={() => onChoose('theirs')}>
          {say(words.takeTheirs)}
        </button>
      </div>
    </li>
  );
}
