import type { ProposalFigures } from '#contract/code';
import { transcriptTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { usePane } from '../pane-context.ts';

type Worth = ProposalFigures['practices'][number];
type PatternWorthProps = {
  readonly figures: readonly Worth[] | undefined;
  readonly practices: readonly KnownPractice[];
};

/** Contacts that were looked at below which a share is not said. */
const ENOUGH = 5;

/** Of each pattern that proposed something: how much of it people confirmed, with its interval. */
export function PatternWorth({ figures = [], practices }: PatternWorthProps) {
  const { say } = usePane();
  const told = figures.filter(({ proposed, missed }) => proposed + missed > 0);
  if (told.length === 0) return null;
  const labelOf = (code: string) => practices.find((one) => one.code === code)?.label ?? code;
  return (
    <section>
      <h3>{say(texts.worth)}</h3>
      <dl class="worth">
        {told.map((worth) => (
          <div key={worth.practice}>
            <dt>{labelOf(worth.practice)}</dt>
            <dd>
              <p>{say(texts.counts(worth))}</p>
              {worth.proposed > 0 && <p>{say(precisionOf(worth))}</p>}
              {worth.missed > 0 && <p>{say(texts.missed(worth.missed))}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function precisionOf({ confirmed, rejected, precision, low, high }: Worth) {
  const n = confirmed + rejected;
  return n < ENOUGH || precision === null || low === null || high === null
    ? texts.tooFew(n)
    : texts.precision({ value: precision, low, high, n });
}
