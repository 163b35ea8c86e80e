import type { Language } from '../grid/editable-text.ts';
import type { GridView } from '../grid/grid-view.ts';
import type { Bench } from './bench.ts';
import { statusTexts } from './status-texts.ts';

/** What Excel writes at the foot of the window: its state, and figures of what is selected. */
export function StatusBar({ bench }: { bench: Bench }) {
  const { grid, texts, language } = bench;
  const { session } = grid;
  const { ready, entering, editing, average, count, sum } = texts.page;
  const own = statusTexts(language);
  const state = session ? (session.mode === 'enter' ? entering : editing) : grid.copied ? own.copying : ready;
  const figures = selectionFigures(grid);
  return (
    <footer class="wb-status">
      <span role="status">{state}</span>
      {bench.controls.keys.isEndMode && <span class="wb-mode">{own.endMode}</span>}
      {figures && (
        <span class="wb-figures">
          {figures.numbers > 0 && (
            <span>
              {average} : {shown(figures.sum / figures.numbers, language)}
            </span>
          )}
          <span>
            {count} : {shown(figures.filled, language)}
          </span>
          {figures.numbers > 0 && (
            <span>
              {sum} : {shown(figures.sum, language)}
            </span>
          )}
        </span>
      )}
    </footer>
  );
}

const shown = (value: number, language: Language) =>
  value.toLocaleString(language, { maximumFractionDigits: 6 });

type Figures = { filled: number; numbers: number; sum: number };

function selectionFigures({ sheet, box }: GridView): Figures | undefined {
  if (box.rows * box.columns === 1) return undefined;
  const figures: Figures = { filled: 0, numbers: 0, sum: 0 };
  for (const { row, cell } of sheet.cellsIn(box)) {
    if (cell.value === '' || sheet.hiddenRows.has(row)) continue;
    figures.filled += 1;
    if (typeof cell.value !== 'number') continue;
    figures.numbers += 1;
    figures.sum += cell.value;
  }
  return figures.filled > 1 ? figures : undefined;
}
