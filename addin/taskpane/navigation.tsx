import type { Role } from '#domain/role';
import { paneTexts } from '../locales/pane.ts';
import { usePane } from './pane-context.ts';
import type { SheetView } from '../workbook/sheets/sheet-views.ts';
import { useObservable } from './use-observable.ts';
import { useRole } from './use-role.ts';
import { exchangesSheets, worksOnRows } from './works-on-rows.ts';

const tabs = ['home', 'sync', 'player', 'why', 'formulas'] as const;
const administratorTabs = ['home', 'sync', 'formulas'] as const;
const readerTabs = ['home', 'formulas'] as const;

/** The screens one goes back and forth between, without those about rows for who has none; what waits is counted. */
export function Navigation() {
  const { model, say } = usePane();
  const screen = useObservable(model.screen);
  const role = useRole();
  const waiting = useObservable(model.sheets.sheets).reduce((sum, view) => sum + waitingOf(view), 0);
  const shown = tabs.find((name) => name === screen.name) ?? 'home';
  return (
    <nav aria-label={say(paneTexts.title)}>
      {tabsOf(role).map((name) => (
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

function tabsOf(role: Role | undefined) {
  if (worksOnRows(role)) return tabs;
  return exchangesSheets(role) ? administratorTabs : readerTabs;
}

const waitingOf = ({ report }: SheetView): number =>
  report === undefined ? 0 : report.pendingCells + report.conflicts.length;
