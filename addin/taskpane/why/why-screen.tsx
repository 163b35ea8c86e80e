import { isZero, multiply, fractionOf } from '#domain/fraction';
import { evaluationOf, type SelectedEvaluation } from '../../workbook/evaluation/selected-row.ts';
import { paneTexts } from '../../locales/pane.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { decimal, percent } from './say-fraction.ts';
import { SectionWhy } from './section-why.tsx';

/** Why the selected row has its score, from what its cells hold now: it follows the selection. */
export function WhyScreen() {
  const { model, say } = usePane();
  const row = evaluationOf(useObservable(model.sheets.selected));
  const scale = useObservable(model.loaded).overview?.organisation.scale ?? 20;
  return (
    <>
      <h1 class="visually-hidden">{say(paneTexts.why)}</h1>
      {row === undefined ? (
        <p class="empty">{say(paneTexts.whyNothing)}</p>
      ) : (
        <div aria-live="polite">
          <Headline row={row} scale={scale} />
          <Sum row={row} scale={scale} />
          {row.trace.sections.map((section) => (
            <SectionWhy key={section.id} section={section} scale={scale} />
          ))}
        </div>
      )}
    </>
  );
}

type RowProps = { readonly row: SelectedEvaluation; readonly scale: number };

function Headline({ row: { contact, grid, trace }, scale }: RowProps) {
  const { say, language } = usePane();
  const points = (value: typeof trace.value) =>
    value === null ? '' : decimal(multiply(value, fractionOf(scale)), language);
  const shares = [
    percent(trace.appliedWeight, language),
    percent(fractionOf(grid.minimumAppliedWeight), language),
  ] as const;
  return (
    <header class="score">
      <p class="meta">
        {say(paneTexts.contact(contact))} · {say(grid.title)}
      </p>
      <p class="figure">
        {trace.value === null ? (
          say(paneTexts.noScore)
        ) : (
          <>
            <strong>{points(trace.value)}</strong> {say(paneTexts.outOf(String(scale)))}
          </>
        )}
      </p>
      {trace.zeroedBy.map(({ measurement, title, measured, above }) => (
        <Notice key={measurement} tone="warning">
          {say(
            paneTexts.zeroedBy(say(title), measured.toLocaleString(language), above.toLocaleString(language)),
          )}
        </Notice>
      ))}
      {failing(criteriaOf(trace), 'evaluation').map((title) => (
        <Notice key={title.en} tone="warning">
          {say(paneTexts.failsEvaluation(say(title)))}
        </Notice>
      ))}
      {trace.failedBy.length > 0 && trace.beforeFail !== null && (
        <p class="meta">{say(paneTexts.beforeFail(points(trace.beforeFail)))}</p>
      )}
      {trace.incomplete && trace.value !== null && (
        <Notice tone="warning">{say(paneTexts.incomplete(...shares))}</Notice>
      )}
    </header>
  );
}

const criteriaOf = (trace: SelectedEvaluation['trace']) => trace.sections.flatMap(({ criteria }) => criteria);

const failing = (criteria: ReturnType<typeof criteriaOf>, scope: 'section' | 'evaluation') =>
  criteria.filter(({ failed }) => failed === scope).map(({ title }) => title);

/** The arithmetic in one line: what each section brings, and their sum. */
function Sum({ row: { trace }, scale }: RowProps) {
  const { say, language } = usePane();
  const { value, sections, zeroedBy } = trace;
  if (value === null || zeroedBy.length > 0 || isZero(value)) return null;
  const on = (brings: typeof value) => decimal(multiply(brings, fractionOf(scale)), language);
  const terms = sections.filter((section) => section.value !== null).map(({ brings }) => on(brings));
  return <p class="sum">{say(paneTexts.sumLine(terms.join(' + '), on(value)))}</p>;
}
