import { playerTexts } from '../../locales/player.ts';
import { usePane } from '../pane-context.ts';

type FactListProps = {
  readonly facts: readonly { readonly mark: string; readonly text: string; readonly go: () => void }[];
};

/** The facts of the row that say where they are, each a button that goes there. */
export function FactList({ facts }: FactListProps) {
  const { say } = usePane();
  return (
    <section class="facts" aria-labelledby="player-facts">
      <h3 id="player-facts">{say(playerTexts.facts)}</h3>
      {facts.length === 0 && <p class="meta">{say(playerTexts.noFact)}</p>}
      <ul>
        {facts.map(({ mark, text, go }, index) => (
          <li key={`${mark} ${index}`}>
            <button type="button" class="link" aria-label={say(playerTexts.goTo(mark))} onClick={go}>
              {mark}
            </button>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
