import type { Writing } from '#contract/recording';
import { playerTexts, turnMark } from '../../locales/player.ts';
import { usePane } from '../pane-context.ts';
import { FactList } from './fact-list.tsx';
import { Thread } from './thread.tsx';
import { locatedFacts } from './time-code.ts';
import { goToTurn } from './turn-place.ts';

type WrittenThreadProps = {
  readonly writing: Writing;
  readonly facts: string;
  readonly mark: (mark: string) => void;
};

/** What was written of an evaluation, and where the facts are in it. */
export function WrittenThread({ writing: { subject, turns }, facts, mark }: WrittenThreadProps) {
  const { say } = usePane();
  const located = locatedFacts(facts).filter((fact) => fact.form === 'writing');
  return (
    <>
      <Thread
        title={subject === '' ? say(playerTexts.noSubject) : subject}
        turns={turns}
        actions={(_, number) => (
          <button
            type="button"
            class="link"
            aria-label={say(playerTexts.factOfTurn(number))}
            onClick={() => mark(say(turnMark(number)))}
          >
            {say(playerTexts.fact)}
          </button>
        )}
      />
      <FactList
        facts={located.map(({ turn, text }) => ({
          mark: say(turnMark(turn)),
          text,
          go: () => goToTurn(turn),
        }))}
      />
    </>
  );
}
