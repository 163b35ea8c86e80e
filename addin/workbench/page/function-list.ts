import { openMenu } from '../grid/menu.ts';
import type { Bench } from './bench.ts';
import { formulaBarTexts } from './formula-bar-texts.ts';

/** The fx button: the add-in's formulas, to begin one in the cell. Excel's own are proposed while typing. */
export function openFunctionList(bench: Bench, at: DOMRect): void {
  const { grid, functions, language } = bench;
  const items = functions.map(({ name }) => ({
    label: name,
    run: () => {
      const session = grid.session ?? grid.edit('enter', '=');
      session.replace(session.caret, session.caret, `${name}(`);
      grid.showSession();
      grid.input.focus();
    },
  }));
  openMenu(items, at, { label: formulaBarTexts(language).insertFunction, closed: () => grid.input.focus() });
}
