import { useEffect, useState } from 'preact/hooks';
import type { Role } from '#domain/role';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { feedbackReminders, type FeedbackReminder, type FeedbackSheetName } from './feedback-reminders.ts';

/** What waits in the sheets of feedback of this workbook; counted again when one of them moved. */
export function useFeedbackReminders(): readonly FeedbackReminder[] {
  const views = useObservable(usePane().model.sheets.sheets);
  const role = useRole();
  const [reminders, setReminders] = useState<readonly FeedbackReminder[]>([]);
  useEffect(() => {
    let isHere = true;
    const show = (found: readonly FeedbackReminder[]) => {
      if (isHere) setReminders(found);
    };
    countIn(views, role).then(show, () => show([]));
    return () => {
      isHere = false;
    };
  }, [views, role]);
  return reminders;
}

async function countIn(
  views: readonly SheetView[],
  role: Role | undefined,
): Promise<readonly FeedbackReminder[]> {
  const ready = views.filter(({ report, busy }) => report !== undefined && busy === undefined);
  const sheets = await Promise.all(
    ready.flatMap(({ open: { id, engine } }) => {
      const name = nameOf(id);
      if (name === undefined) return [];
      return [engine.agreed().then((rows) => ({ name, sheet: id, rows: agreed(rows) }))];
    }),
  );
  return feedbackReminders(sheets, role);
}

type Agreed = Awaited<ReturnType<SheetView['open']['engine']['agreed']>>;

function* agreed(rows: Agreed) {
  for (const [key, { base }] of rows) yield [key, base] as const;
}

/** A sheet is known by its name and its organisation. */
const nameOf = (id: string): FeedbackSheetName | undefined =>
  (['feedback', 'facts'] as const).find((name) => id.startsWith(`${name}:`));
