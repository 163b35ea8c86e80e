import type { ComponentChildren } from 'preact';
import type { Text } from '#domain/text';
import { reminderTexts } from '../../locales/reminders.ts';
import { quarterName } from '../../locales/sheets.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { exchangesSheets } from '../works-on-rows.ts';
import type { RowReminder } from './row-reminders.ts';
import { useFeedbackReminders } from './use-feedback-reminders.ts';
import { useBatchAlerts } from './use-batch-alerts.ts';
import { useRowReminders } from './use-row-reminders.ts';
import './reminders.css';

/** What waits for the person in this workbook and in their imports; each line leads there. Nothing when nothing waits. */
export function Reminders() {
  const { say } = usePane();
  const lines = [
    ...useRowLines(),
    ...useFeedbackLines(),
    ...useBatchLines(),
    ...useChoiceLine(),
    ...useImportLines(),
  ];
  const role = useRole();
  if (lines.length === 0 || !exchangesSheets(role)) return null;
  return (
    <section class="reminders" aria-labelledby="reminders">
      <h2 id="reminders">{say(reminderTexts.title)}</h2>
      <ul>
        {lines.map(({ name, text, go }) => (
          <li key={name}>
            <button type="button" class="reminder" onClick={go}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Line = { readonly name: string; readonly text: ComponentChildren; readonly go: () => void };

function useRowLines(): readonly Line[] {
  const { model, say, language } = usePane();
  const { assigned, listenBy, missing, late } = useRowReminders();
  const { overview } = useObservable(model.loaded);
  const timeZone = overview?.organisation.timeZone ?? 'UTC';
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const show =
    ({ sheet, key }: RowReminder) =>
    () =>
      void model.sheets.show(sheet, key, 'contact');
  const first = ({ listenBy: end }: RowReminder) => moment.format(new Date(end));
  const line = (name: string, reminder: RowReminder | undefined, text: (waiting: RowReminder) => Text) =>
    reminder === undefined ? [] : [{ name, text: say(text(reminder)), go: show(reminder) }];
  return [
    ...line('listen-by', listenBy, (waiting) => reminderTexts.listenBy(waiting.count, first(waiting))),
    ...line('missing', missing, (waiting) => reminderTexts.missing(waiting.count, first(waiting))),
    ...line('late', late, ({ count }) => reminderTexts.late(count)),
    ...line('assigned', assigned, ({ count }) => reminderTexts.assigned(count)),
  ];
}

/** Replies that a platform owes, disputes that the quality team owes an answer. */
function useFeedbackLines(): readonly Line[] {
  const { model, say } = usePane();
  return useFeedbackReminders().map(({ name, count, sheet, key, field }) => ({
    name,
    text: say(reminderTexts[name](count)),
    go: () => void model.sheets.show(sheet, key, field),
  }));
}

/** Batches of open waves that are to be listened to soon. */
function useBatchLines(): readonly Line[] {
  const { model, say, language } = usePane();
  const alerts = useBatchAlerts();
  return alerts.map(({ wave, timeZone, period, firstEnd, days }) => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(
      new Date(firstEnd),
    );
    return {
      name: `batch ${wave} ${period}`,
      text: say(reminderTexts.batch(period, day, days)),
      go: () => model.go({ name: 'assignments', wave }),
    };
  });
}

function useChoiceLine(): readonly Line[] {
  const { model, say } = usePane();
  const count = useObservable(model.sheets.sheets).reduce((sum, view) => sum + waitingRows(view), 0);
  if (count === 0) return [];
  return [{ name: 'choices', text: say(reminderTexts.choices(count)), go: () => model.go({ name: 'sync' }) }];
}

/** Rows in conflict, refused, or whose receipt was undone: each once. */
function waitingRows({ report }: SheetView): number {
  if (report === undefined) return 0;
  const { conflicts, refusals, undone } = report;
  return new Set([...conflicts, ...refusals, ...undone].map(({ key }) => key)).size;
}

function useImportLines(): readonly Line[] {
  const { model, say } = usePane();
  const imports = Object.entries(useObservable(model.imports.all));
  const volumes = Object.values(useObservable(model.volumes.all));
  const lines = imports.flatMap(([wave, { busy, failure, progress }]): Line[] => {
    if (busy || (failure === undefined && progress.refused.length === 0)) return [];
    const name = say(quarterName(wave));
    const text = failure
      ? reminderTexts.stoppedImport(name)
      : reminderTexts.refusedLines(name, progress.refused.length);
    return [{ name: `import ${wave}`, text: say(text), go: () => model.go({ name: 'import', wave }) }];
  });
  const activity = Object.values(useObservable(model.activity.all));
  const ofOrganisation = (['volumes', 'activity'] as const).filter((name) =>
    (name === 'volumes' ? volumes : activity).some(({ busy, failure }) => !busy && failure !== undefined),
  );
  return [
    ...lines,
    ...ofOrganisation.map((name) => ({
      name,
      text: say(reminderTexts.stopped[name]),
      go: () => model.go({ name: `import-${name}` }),
    })),
  ];
}
