import { paneTexts } from '../../locales/pane.ts';
import type { SheetReport } from '../../workbook/sync/sheet-report.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { conflictWords, undoneWords } from './choice-words.ts';
import { ConflictList } from './conflict-list.tsx';
import { ExchangeWait } from './exchange-wait.tsx';
import { FreeTextList, isAsked } from './free-text-list.tsx';
import { GoneNotice } from './gone-notice.tsx';
import { MissingRows } from './missing-rows.tsx';
import { RefusalList } from './refusal-list.tsx';
import { rowWords } from './row-words.ts';

type CardProps = {
  readonly view: SheetView;
  /** Another Excel works on the sheet: here one only reads what is left to send. */
  readonly follows: boolean;
};

/** One synced sheet: what waits, what came, what needs the person. */
export function SheetCard({ view, follows }: CardProps) {
  const { open, report, busy, failure } = view;
  const isGone = failure === 'table-gone';
  return (
    <article class="card" aria-labelledby={open.id}>
      <h2 id={open.id}>{open.specification.sheetName}</h2>
      <p class="pending" role="status">
        {busy !== undefined ? (
          <ExchangeWait busy={busy} />
        ) : (
          report && !isGone && <Pending report={report} follows={follows} />
        )}
      </p>
      {isGone ? <GoneNotice report={report} /> : <FailureNotice failure={failure} />}
      {report && !isGone && !follows && <WhatWaits view={view} report={report} />}
    </article>
  );
}

function Pending({ report, follows }: { readonly report: SheetReport; readonly follows: boolean }) {
  const { say } = usePane();
  const { pendingCells, pendingByOthers, pendingRows, pendingErasures } = report;
  return (
    <>
      {say(paneTexts.pending(follows ? pendingCells : pendingCells - pendingByOthers, pendingRows))}
      {pendingErasures > 0 && <span class="meta"> {say(paneTexts.erasures(pendingErasures))}</span>}
    </>
  );
}

type ReportProps = { readonly view: SheetView; readonly report: SheetReport };

function WhatWaits({ view, report }: ReportProps) {
  return (
    <>
      <LastExchange view={view} report={report} />
      {view.open.grid !== undefined && <ListenHere />}
      <TypedByOthers view={view} report={report} />
      <Strays view={view} report={report} />
      <ConflictList view={view} cells={report.conflicts} words={conflictWords} />
      <ConflictList view={view} cells={report.undone} words={undoneWords} />
      <FreeTextList view={view} asked={report.refusals.filter(isAsked)} />
      <RefusalList view={view} refusals={report.refusals.filter((one) => !isAsked(one))} />
      <Withdrawal view={view} report={report} />
    </>
  );
}

function LastExchange({ view, report: { lastExchange, unanswered, rows } }: ReportProps) {
  const { say, language } = usePane();
  const words = rowWords(view.open.specification);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <p class="meta">
        {say(words.rows(rows))} ·{' '}
        {say(
          lastExchange === null
            ? paneTexts.neverExchanged
            : paneTexts.lastExchange(
                clock.format(new Date(lastExchange.at)),
                lastExchange.sent,
                lastExchange.received,
              ),
        )}
      </p>
      {unanswered && <Notice tone="warning">{say(paneTexts.unanswered)}</Notice>}
    </>
  );
}

/** Rows that are not sent, and rows that are missing: said, never acted on alone. */
function Strays({ view, report }: ReportProps) {
  const { say } = usePane();
  const words = rowWords(view.open.specification);
  return (
    <>
      {view.lostColumns.length > 0 && (
        <Notice tone="warning">{say(paneTexts.lostColumns(view.lostColumns))}</Notice>
      )}
      {view.twins.map(({ copy, original }) => (
        <Notice key={copy} tone="warning">
          {say(paneTexts.twin(copy, original))}
        </Notice>
      ))}
      {report.copies > 0 && <Notice tone="information">{say(words.copies(report.copies))}</Notice>}
      {report.strangers > 0 && <Notice tone="information">{say(words.strangers(report.strangers))}</Notice>}
      <MissingRows view={view} report={report} />
    </>
  );
}

/** What the last push changed can be taken back as long as nobody built on it. */
function Withdrawal({ view: { open, busy }, report }: ReportProps) {
  const { model, say } = usePane();
  if (report.withdrawable === 0) return null;
  return (
    <button
      type="button"
      class="quiet"
      disabled={busy !== undefined}
      onClick={() => void model.sheets.withdraw(open.id)}
    >
      {say(paneTexts.withdraw(report.withdrawable))}
    </button>
  );
}

/** In a shared workbook: what others typed is nobody's to send by accident. */
function TypedByOthers({ view: { open, busy }, report }: ReportProps) {
  const { model, say } = usePane();
  if (report.pendingByOthers === 0) return null;
  return (
    <Notice tone="information">
      <p>{say(paneTexts.byOthers(report.pendingByOthers))}</p>
      <p class="meta">{say(paneTexts.byOthersWhy)}</p>
      <button
        type="button"
        disabled={busy !== undefined}
        onClick={() => void model.sheets.pushTypedByOthers(open.id)}
      >
        {say(paneTexts.sendByOthers)}
      </button>
    </Notice>
  );
}

/** The rows of the sheet are listened to one after the other. */
function ListenHere() {
  const { model, say } = usePane();
  return (
    <button type="button" class="link" onClick={() => model.go({ name: 'player' })}>
      {say(paneTexts.listenHere)}
    </button>
  );
}
