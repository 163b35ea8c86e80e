import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '#contract/transcript';
import { playerTexts } from '../../locales/player.ts';
import { transcriptTexts as texts } from '../../locales/transcripts.ts';
import { usePane } from '../pane-context.ts';
import { clockText } from '../player/time-code.ts';

type HitsProps = {
  readonly hits: readonly Hit[];
  /** The one that was just read: the keyboard is there again. */
  readonly last: Hit | undefined;
  readonly onOpen: (hit: Hit) => void;
};

/** What was found, each passage a button that leads to it. */
export function Hits({ hits, last, onOpen }: HitsProps) {
  const { say } = usePane();
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  if (hits.length === 0) return null;
  return (
    <ol class="hits" aria-label={say(texts.hits)}>
      {hits.map((hit) => (
        <li key={`${hit.turn} ${hit.contact}`}>
          <button
            type="button"
            ref={hit === last ? again : null}
            class="link"
            aria-label={say(texts.openHit(hit.contact, hit.turn))}
            onClick={() => onOpen(hit)}
          >
            {hit.contact}
          </button>
          <p class="meta">
            {hit.platform} · {say(texts.turnOf(hit.turn, hit.turns))} ·{' '}
            {say(playerTexts.speakers[hit.speaker])}
            {hit.at !== null && ` · ${clockText(hit.at)}`}
          </p>
          <p class="text">
            {hit.before}
            <mark>{hit.found}</mark>
            {hit.after}
          </p>
        </li>
      ))}
    </ol>
  );
}
