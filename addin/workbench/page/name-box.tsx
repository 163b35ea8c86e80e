import { boxAddress } from '../model/address.ts';
import { openMenu } from '../grid/menu.ts';
import { selectedBox } from '../grid/selection.ts';
import type { GridView } from '../grid/grid-view.ts';
import type { Bench } from './bench.ts';
import { formulaBarTexts } from './formula-bar-texts.ts';
import { goTo, nameOf } from './go-to.ts';

/** Where the active cell is, or the name of what is selected; what is typed there is gone to, or made a name. */
export function NameBox({ bench }: { bench: Bench }) {
  const { grid, texts } = bench;
  const own = formulaBarTexts(bench.language);
  const address = shownAddress(grid);
  const press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') goTo(bench, event.currentTarget.value);
    event.currentTarget.value = address;
    grid.input.focus();
  };
  return (
    <div class="wb-name">
      <input
        class="wb-name-box"
        aria-label={texts.page.nameBox}
        key={address}
        defaultValue={address}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
      />
      <button
        type="button"
        title={own.names}
        aria-label={own.names}
        onClick={(event) => openNames(bench, event.currentTarget.getBoundingClientRect())}
      >
        ▾
      </button>
    </div>
  );
}

function shownAddress(grid: GridView): string {
  const { row, column } = grid.selection.active;
  const cell = boxAddress({ row, column, rows: 1, columns: 1 });
  return nameOf(grid, selectedBox(grid.selection)) ?? cell;
}

function openNames(bench: Bench, at: DOMRect): void {
  const { workbook, grid } = bench;
  const own = formulaBarTexts(bench.language);
  const names = workbook.names.filter(
    ({ visible, sheetId }) => visible && (sheetId ?? grid.sheet.id) === grid.sheet.id,
  );
  const all = [...names, ...workbook.tables].map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const items = all.map((label) => ({ label, run: () => goTo(bench, label) }));
  const shown = items.length > 0 ? items : [{ label: own.noNames, run: () => undefined }];
  openMenu(shown, at, { label: own.names, closed: () => grid.input.focus() });
}
