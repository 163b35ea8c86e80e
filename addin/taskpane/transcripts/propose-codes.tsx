import type { WaveView } from '#contract/wave';
import type { Theme } from '#domain/theme';
import { parsePattern } from '#domain/transcript/parse-pattern';
import { patternProblemTexts, transcriptTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../use-role.ts';
import { PatternWorth } from './pattern-worth.tsx';
import { useProposalFigures } from './use-proposal-figures.ts';
import { useProposing, type Proposing } from './use-proposing.ts';

export type ProposeProps = {
  readonly wave: WaveView;
  readonly theme: Theme;
  /** Of the theme. */
  readonly practices: readonly KnownPractice[];
};

/** Where the patterns of a theme are found, for people to confirm; and what the patterns are worth by that. */
export function ProposeCodes({ wave, theme, practices }: ProposeProps) {
  const { say } = usePane();
  const figures = useProposalFigures(wave.code, theme);
  const proposing = useProposing(wave.code, () => figures.reload());
  const mayPropose = useRole() === 'quality-manager' && wave.state === 'open';
  const patterned = practices.filter(isReadable).map(({ code }) => code);
  return (
    <section>
      <h3>{say(texts.proposals)}</h3>
      <p class="hint">{say(patterned.length === 0 ? texts.noPattern : texts.proposalsWhy)}</p>
      <Unreadable practices={practices} />
      {mayPropose && patterned.length > 0 && (
        <div class="actions">
          <button type="button" disabled={proposing.busy} onClick={() => proposing.start(patterned)}>
            {say(texts.propose)}
          </button>
          {proposing.busy && (
            <button type="button" onClick={proposing.stop}>
              {say(texts.stop)}
            </button>
          )}
        </div>
      )}
      <Outcome proposing={proposing} practices={practices} />
      <FailureNotice failure={figures.failure} retry={figures.reload} />
      <PatternWorth figures={figures.known} practices={practices} />
    </section>
  );
}

const isReadable = ({ patternWords }: KnownPractice): boolean =>
  patternWords !== '' && !('problem' in parsePattern(patternWords));

/** Patterns that cannot be looked for: which, why, and where they are corrected. */
function Unreadable({ practices }: Pick<ProposeProps, 'practices'>) {
  const { say } = usePane();
  const problems = practices.flatMap(({ code, label, patternWords }) => {
    const parsed = patternWords === '' ? undefined : parsePattern(patternWords);
    return parsed !== undefined && 'problem' in parsed ? [{ code, label, problem: parsed.problem }] : [];
  });
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning">
      {problems.map(({ code, label, problem }) => (
        <p key={code}>{say(texts.patternUnread(label, patternProblemTexts[problem]))}</p>
      ))}
    </Notice>
  );
}

type OutcomeProps = { readonly proposing: Proposing } & Pick<ProposeProps, 'practices'>;

function Outcome({ proposing: { busy, failure, outcome }, practices }: OutcomeProps) {
  const { say } = usePane();
  if (outcome === undefined || (failure !== undefined && outcome.read + outcome.without === 0))
    return <FailureNotice failure={failure} />;
  const { proposed, read, without, isWhole } = outcome;
  if (busy) return <p role="status">{say(texts.proposing(read))}</p>;
  return (
    <>
      <Notice tone={read === 0 ? 'warning' : 'success'}>
        {read === 0 ? (
          <p>{say(texts.noTranscript)}</p>
        ) : (
          practices
            .filter(isReadable)
            .map(({ code, label }) => <p key={code}>{say(texts.proposedFor(label, proposed[code] ?? 0))}</p>)
        )}
        <p class="meta">
          {say(texts.readTranscripts(read))} {without > 0 && say(texts.without(without))}
        </p>
        {!isWhole && failure === undefined && <p>{say(texts.stopped)}</p>}
      </Notice>
      <FailureNotice failure={failure} />
    </>
  );
}
