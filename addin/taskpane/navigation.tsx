import { paneTexts } from '../locales/pane.ts';
import { usePane } from './pane-context.ts';
import type { SheetView } from '../workbook/evaluation/evaluation-sheets.ts';
import { useObservable } from './use-observable.ts';

const tabs = ['home', 'sync', 'why', 'formulas'] as const;

/** The four screens one goes back and forth between; what waits for the person is counted on its tab. */
export function Navigation() {
  const { model, say } = usePane();
  const screen = useObservable(model.screen);
  const waiting = useObservable(model.sheets.sheets).reduce((sum, view) => sum + waitingOf(view), 0);
  const shown = screen.name === 'import' || screen.name === 'create-wave' ? 'home' : screen.name;
  return (
    <nav aria-label={say(paneTexts.title)}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          class="tab"
          aria-current={name === shown ? 'page' : undefined}
          onClick={() => model.go({ name })}
        >
          {say(paneTexts[name])}
          {name === 'sync' && waiting > 0 && <span class="count">{waiting}</span>}
        </button>
      ))}
    </nav>
  );
}

const waitingOf = ({ report }: SheetView): number =>
  report === undefined ? 0 : report.pendingCells + report.conflicts.length;
