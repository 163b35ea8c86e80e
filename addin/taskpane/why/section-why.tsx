import { fractionOf, multiply } from '#domain/fraction';
import { answerText } from '#domain/scoring/answer-cell';
import type { CriterionTrace, SectionTrace } from '#domain/scoring/trace';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { decimal, percent } from './say-fraction.ts';

type SectionWhyProps = { readonly section: SectionTrace; readonly scale: number };

/** One section: its score, its weight, what it brings, then its criteria. */
export function SectionWhy({ section, scale }: SectionWhyProps) {
  const { say, language } = usePane();
  const brings = decimal(multiply(section.brings, fractionOf(scale)), language);
  const failed = section.criteria.filter((criterion) => criterion.failed === 'section');
  return (
    <section class="card why">
      <header class="row">
        <h2>{say(section.title)}</h2>
        <span class="value">{section.value === null ? '–' : percent(section.value, language)}</span>
      </header>
      {section.value !== null && (
        <p class="meta">{say(paneTexts.sectionLine(percent(section.weight, language), brings))}</p>
      )}
      {failed.map(({ id, title }) => (
        <p key={id} class="fails">
          {say(paneTexts.failsSection(say(title)))}
        </p>
      ))}
      <ul>
        {section.criteria.map((criterion) => (
          <li key={criterion.id}>
            <span class="title">{say(criterion.title)}</span>
            <CriterionWhy criterion={criterion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CriterionWhy({ criterion }: { readonly criterion: CriterionTrace }) {
  const { say, language } = usePane();
  const { status, answer, earned, possible, weight, bonus } = criterion;
  if (status !== 'scored' || earned === null) {
    return <span class="meta">{status === 'scored' ? '' : say(paneTexts.criterionStatus[status])}</span>;
  }
  return (
    <span class="meta">
      {answer !== null && say(paneTexts.answered(answerText(answer)))}
      {say(
        paneTexts.criterionLine(
          decimal(earned, language),
          decimal(possible, language),
          percent(weight, language),
          bonus,
        ),
      )}
    </span>
  );
}
