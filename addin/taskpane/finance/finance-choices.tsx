import { useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { activityImportTitle } from '../../locales/activity-import-title.ts';
import {
  dictionaryTexts,
  financeSheetPurposes,
  financeSheetTexts,
  financeTexts as texts,
} from '../../locales/finance.ts';
import { financeTitle } from '../../locales/finance-title.ts';
import { paneTexts } from '../../locales/pane.ts';
import { registerSheetNames } from '../../locales/register.ts';
import type { PlannedPage } from '../../workbook/committee/planned-page.ts';
import { writePage } from '../../workbook/committee/write-page.ts';
import { planDictionary } from '../../workbook/finance/plan-dictionary.ts';
import { planFinance } from '../../workbook/finance/plan-finance.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { latestQuarters } from '../committee/latest-periods.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { useTask, type Task } from '../use-task.ts';
import { financeChoicesOf, type FinanceSheetName } from './choices-of.ts';
import { PurposeList, type Purpose } from './purpose-list.tsx';

/** Quarters offered in the list of the cell in yellow. */
const QUARTERS = 8;

/** Sheets of activity and of money, and those that are written ready-made, each with what it is for. */
export function FinanceChoices() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  return (
    <>
      <ScreenTitle title={say(financeTitle)} />
      {overview !== undefined && <Choices overview={overview} />}
    </>
  );
}

function Choices({ overview }: { readonly overview: Overview }) {
  const { model, say } = usePane();
  const task = useTask();
  const choices = financeChoicesOf(useRole());
  const { ready, written } = useReadySheets(overview, { task, readsMoney: choices.readsMoney });
  const sheet = (name: FinanceSheetName): Purpose => ({
    title: registerSheetNames[name],
    purpose: financeSheetPurposes[name],
    open: () => void task.run(() => model.sheets.open(registerSheetId(name, overview.organisation.id))),
  });
  const imported: Purpose = {
    title: activityImportTitle,
    purpose: texts.importPurpose,
    open: () => model.go({ name: 'import-activity' }),
  };
  const activity = [...choices.activity.map(sheet), ...(choices.importsActivity ? [imported] : [])];
  return (
    <>
      <PurposeList heading={texts.activity} purposes={activity} busy={task.busy} />
      <PurposeList heading={texts.money} purposes={choices.money.map(sheet)} busy={task.busy} />
      <PurposeList heading={texts.ready} purposes={ready} busy={task.busy} />
      {task.busy && <p role="status">{say(paneTexts.working.opening)}</p>}
      {written !== '' && <Notice tone="success">{say(texts.written(written))}</Notice>}
      <FailureNotice failure={task.failure} />
    </>
  );
}

type Around = { readonly task: Task; readonly readsMoney: boolean };

/** The sheets that are written here, and the name of the last one written. */
function useReadySheets({ platforms }: Overview, { task, readsMoney }: Around) {
  const { model, language } = usePane();
  const [written, setWritten] = useState('');
  const write = (plan: () => PlannedPage) => {
    setWritten('');
    void task.run(async () => setWritten(await writePage(plan(), language)));
  };
  const state = model.app.session.state();
  const quarters = state.status === 'signed-in' ? latestQuarters(state.me.now.slice(0, 10), QUARTERS) : [];
  const codes = platforms.map(({ code }) => code);
  const finance = () =>
    planFinance({
      platform: codes[0] ?? '*',
      quarter: quarters[1] ?? '',
      platforms: [...codes, '*'],
      quarters,
      language,
    });
  const report = { title: financeSheetTexts.title, purpose: texts.reportPurpose, open: () => write(finance) };
  const dictionary = {
    title: dictionaryTexts.name,
    purpose: texts.dictionaryPurpose,
    open: () => write(() => planDictionary(language)),
  };
  const ready: readonly Purpose[] = readsMoney ? [report, dictionary] : [dictionary];
  return { ready, written };
}
