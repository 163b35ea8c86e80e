import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import type { Fields, RowState } from '../../workbook/sync/sheet-state.ts';
import { usePane } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { roleOf } from '../../api/role-of.ts';
import { useObservable } from '../use-observable.ts';
import { rowReminders, type RowReminders } from './row-reminders.ts';

const none: RowReminders = {
  assigned: undefined,
  listenBy: undefined,
  missing: undefined,
  late: undefined,
};

/** What waits in the evaluation sheets of this workbook; counted again when one of them moved. */
export function useRowReminders(): RowReminders {
  const { model } = usePane();
  const views = useObservable(model.sheets.sheets);
  const { overview } = useObservable(model.loaded);
  const [reminders, setReminders] = useState(none);
  useEffect(() => {
    let isHere = true;
    const show = (found: RowReminders) => {
      if (isHere) setReminders(found);
    };
    countIn(model, views, overview).then(show, () => show(none));
    return () => {
      isHere = false;
    };
  }, [views, overview]);
  return reminders;
}

async function countIn(
  model: PaneModel,
  views: readonly SheetView[],
  overview: Overview | undefined,
): Promise<RowReminders> {
  const state = model.app.session.state();
  if (state.status !== 'signed-in' || overview === undefined) return none;
  const open = new Set(overview.waves.filter((wave) => wave.state === 'open').map(({ code }) => code));
  const shown = views.filter(({ open: sheet, report, busy }) => {
    const isOpen = sheet.waves !== 'all' && sheet.waves.some((wave) => open.has(wave));
    return sheet.grid !== undefined && isOpen && report !== undefined && busy === undefined;
  });
  const sheets = await Promise.all(
    shown.map(async ({ open: { id, engine } }) => ({ sheet: id, rows: agreed(await engine.agreed()) })),
  );
  const { objectId: person, now } = state.me;
  return rowReminders(sheets, { person, now, manages: roleOf(state) === 'quality-manager' });
}

function* agreed(rows: ReadonlyMap<string, RowState>): Iterable<readonly [string, Fields]> {
  for (const [key, { base }] of rows) yield [key, base];
}
