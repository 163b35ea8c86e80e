import type { ContestDrawn, ContestPlanView } from '#contract/contest';
import { contestTexts as texts } from '../../locales/contest.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type DrawnContestProps = {
  readonly draw: NonNullable<ContestPlanView['draw']>;
  readonly drawn: ContestDrawn | undefined;
};

/** How the drawn times lie over weekdays and hours, and what they were drawn by. */
export function DrawnContest({ draw: { seed, weekdays, hours }, drawn }: DrawnContestProps) {
  const { say, language } = usePane();
  const written = (value: number, digits: number): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <section aria-labelledby="contest-spread">
      {drawn && 'drawn' in drawn && (
        <Notice tone="success">
          <p>{say(texts.drawn(drawn.drawn))}</p>
        </Notice>
      )}
      <h2 id="contest-spread">{say(texts.spread)}</h2>
      {weekdays.chi2 !== null && weekdays.probability !== null && (
        <p>
          {say(texts.weekdays(written(weekdays.chi2, 1), weekdays.freedom, written(weekdays.probability, 3)))}
        </p>
      )}
      {hours.chi2 !== null && hours.probability !== null && (
        <p>{say(texts.hours(written(hours.chi2, 1), hours.freedom, written(hours.probability, 3)))}</p>
      )}
      <p class="hint">{say(texts.spreadMeans)}</p>
      <p class="meta">{say(texts.seed(seed))}</p>
    </section>
  );
}
