import { displayText } from '../model/display-text.ts';
import { filterBy, filterTable, type Outcome, sortTable } from '../model/edits.ts';
import { columnTests } from '../model/filter-table.ts';
import type { Table } from '../model/table.ts';
import { type ColumnKind, conditionItems } from './filter-conditions.ts';
import { filterTexts } from './filter-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import type { GridView } from './grid-view.ts';
import { openMenu } from './menu.ts';
import { Popup } from './popup.ts';

type Choice = { value: string; box: HTMLInputElement; line: HTMLElement };

type Column = { table: Table; index: number };

/** The menu of a table's header: sort either way, conditions, and the list of values to keep. */
export function openFilterMenu(desk: GridDesk, of: Column, below: DOMRect): void {
  const { grid, report } = desk;
  const { table, index } = of;
  const { texts, workbook } = grid;
  const popup = new Popup('wb-filter-menu', () => grid.input.focus());
  const act = (work: () => Outcome) => () => {
    popup.close();
    showFirstRow(grid, table, index);
    report(work());
  };
  popup.element.setAttribute('role', 'dialog');
  popup.element.setAttribute('aria-label', texts.filterOf(table.columns[index]?.name ?? ''));
  const choices = choicesOf(grid, table, index);
  const kept = () => choices.filter(({ box }) => box.checked).map(({ value }) => value);
  const all = () => choices.every(({ box }) => box.checked);
  const kind = kindOf(of);
  const [up, down, more] = labelsOf(kind, grid);
  popup.element.append(
    command(
      up,
      act(() => sortTable(workbook, table, index, true)),
    ),
    command(
      down,
      act(() => sortTable(workbook, table, index, false)),
    ),
    command(
      texts.clearFilter,
      act(() => filterTable(workbook, table, index, undefined)),
    ),
    command(`${more} ▸`, () => openConditions(desk, of, kind, below)),
    document.createElement('hr'),
    search(texts.search, choices),
    list(texts.selectAll, choices),
    footer(
      [texts.apply, act(() => filterTable(workbook, table, index, all() ? undefined : kept()))],
      [texts.cancel, () => popup.close()],
    ),
  );
  popup.open({ left: below.left, top: below.top, bottom: below.bottom });
  popup.element.querySelector<HTMLElement>('button')?.focus();
}

function openConditions(
  { grid, dialogs, report }: GridDesk,
  { table, index }: Column,
  kind: ColumnKind,
  at: DOMRect,
): void {
  const items = conditionItems(kind, grid.language, dialogs, (criteria) => {
    showFirstRow(grid, table, index);
    report(filterBy(grid.workbook, table, index, criteria));
  });
  const [, , label] = labelsOf(kind, grid);
  openMenu(items, at, { label, closed: () => grid.input.focus() });
}

/** What most of the written cells of the column hold. */
function kindOf({ table, index }: Column): ColumnKind {
  const { sheet } = table;
  const counts = { text: 0, number: 0, date: 0 };
  for (const { cell } of sheet.cellsIn(table.columnBody(index))) {
    if (cell.value === '' || cell.error) continue;
    const isDate = /[dy]/i.test(cell.numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
    counts[typeof cell.value !== 'number' ? 'text' : isDate ? 'date' : 'number'] += 1;
  }
  if (counts.date > counts.text && counts.date >= counts.number) return 'date';
  return counts.number > counts.text ? 'number' : 'text';
}

function labelsOf(kind: ColumnKind, { language, texts }: GridView): readonly [string, string, string] {
  const own = filterTexts(language);
  if (kind === 'number') return [own.smallToLarge, own.largeToSmall, own.numberFilters];
  if (kind === 'date') return [own.oldToNew, own.newToOld, own.dateFilters];
  return [texts.sortAscending, texts.sortDescending, own.textFilters];
}

/** What is left of a long table may all be above the rows in view. */
function showFirstRow(grid: GridView, { body }: Table, index: number): void {
  const row = grid.layout.rows.shown.find((each) => each >= body.row) ?? body.row;
  const place = { row, column: body.column + index };
  grid.layers.reveal(grid.layout, place, grid.host.getBoundingClientRect());
}

function choicesOf(grid: GridView, table: Table, index: number): Choice[] {
  const body = table.columnBody(index);
  const values = new Map<string, string>();
  const own = table.columns[index]?.id;
  const others = columnTests(grid.workbook, table).filter(({ columnId }) => columnId !== own);
  for (let row = body.row; row <= body.lastRow; row += 1) {
    if (!others.every(({ column, keeps }) => keeps(table.sheet.cell(row, column)))) continue;
    const text = displayText(table.sheet.cell(row, body.column), grid.language);
    if (!values.has(text.toUpperCase())) values.set(text.toUpperCase(), text);
  }
  const shown = shownValues(table, index);
  const collator = new Intl.Collator(grid.language, { numeric: true });
  return [...values.values()]
    .sort(collator.compare)
    .map((value) => choice(value, value || grid.texts.blanks, shown?.has(value.toUpperCase()) ?? true));
}

function shownValues(table: Table, index: number): Set<string> | undefined {
  const id = table.columns[index]?.id;
  const values = table.filters.find(({ columnId }) => columnId === id)?.criteria['values'];
  return Array.isArray(values) ? new Set(values.map((value) => String(value).toUpperCase())) : undefined;
}

function choice(value: string, label: string, checked: boolean): Choice {
  const line = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = checked;
  line.append(box, label);
  return { value, box, line };
}

function command(label: string, run: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}

function search(label: string, choices: readonly Choice[]): HTMLElement {
  const element = document.createElement('input');
  element.type = 'search';
  element.placeholder = label;
  element.setAttribute('aria-label', label);
  element.addEventListener('input', () => {
    const wanted = element.value.toLowerCase();
    for (const { line, box } of choices) {
      const found = line.textContent.toLowerCase().includes(wanted);
      line.hidden = !found;
      box.checked = found;
    }
  });
  return element;
}

function list(label: string, choices: readonly Choice[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'wb-choices';
  const everything = choice(
    '',
    label,
    choices.every(({ box }) => box.checked),
  );
  everything.box.addEventListener('change', () => {
    for (const { box, line } of choices) if (!line.hidden) box.checked = everything.box.checked;
  });
  element.append(everything.line, ...choices.map(({ line }) => line));
  return element;
}

function footer(...buttons: readonly (readonly [string, () => void])[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'wb-menu-footer';
  element.append(...buttons.map(([label, run]) => command(label, run)));
  return element;
}
