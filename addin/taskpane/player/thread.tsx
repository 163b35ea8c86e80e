import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Turn, Writing } from '#contract/recording';
import type { Text } from '#domain/text';
import { playerTexts } from '../../locales/player.ts';
import { readingTexts } from '../../locales/transcripts.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { foundIn } from './found-in.ts';
import { clockText } from './time-code.ts';
import { showTurn, turnId } from './turn-place.ts';

/** A turn that is looked for, and why. */
export type MarkedTurn = { readonly turn: number; readonly why: Text };

export type ThreadProps = {
  readonly title: string;
  readonly turns: Writing['turns'];
  /** The first of them is brought into sight. */
  readonly marked?: readonly MarkedTurn[];
  /** Plays the sound from a second. */
  readonly seek?: ((second: number) => void) | undefined;
  /** What may be done with a turn. */
  readonly actions: (turn: Turn, number: number) => ComponentChildren;
};

/** What was said or written, turn after turn; what is looked for in it leaves only the turns that have it. */
export function Thread({ title, turns, marked = [], seek, actions }: ThreadProps) {
  const { say } = usePane();
  const list = useRef<HTMLOListElement>(null);
  const [searched, setSearched] = useState('');
  const isSearching = searched.trim() !== '';
  const shown = turns
    .map((turn, index) => ({ turn, number: index + 1, pieces: foundIn(turn.text, searched) }))
    .filter(({ pieces }) => !isSearching || pieces.some(({ found }) => found));
  const hits = shown.reduce((sum, { pieces }) => sum + pieces.filter(({ found }) => found).length, 0);
  const first = marked[0]?.turn;
  useEffect(() => {
    if (first !== undefined && list.current !== null) showTurn(first);
  }, [first, turns]);
  return (
    <section aria-label={say(playerTexts.thread)}>
      <h3>{title}</h3>
      <Field label={say(playerTexts.search)}>
        <input type="search" value={searched} onInput={(event) => setSearched(event.currentTarget.value)} />
      </Field>
      <p class="meta" role="status">
        {isSearching && say(hits === 0 ? playerTexts.nothingFound : playerTexts.found(hits))}
      </p>
      <ol class="thread" ref={list}>
        {shown.map(({ turn, number, pieces }) => (
          <OneTurn
            key={number}
            turn={turn}
            number={number}
            pieces={pieces}
            why={marked.filter((one) => one.turn === number).map((one) => say(one.why))}
            seek={seek}
          >
            {actions(turn, number)}
          </OneTurn>
        ))}
      </ol>
    </section>
  );
}

type OneTurnProps = Pick<ThreadProps, 'seek'> & {
  readonly turn: Turn;
  readonly number: number;
  readonly pieces: ReturnType<typeof foundIn>;
  readonly why: readonly string[];
  readonly children: ComponentChildren;
};

function OneTurn({ turn: { speaker, at }, number, pieces, why, seek, children }: OneTurnProps) {
  const { say } = usePane();
  return (
    <li id={turnId(number)} class={why.length > 0 ? `${speaker} marked` : speaker} tabIndex={-1}>
      <p class="meta">
        {say(playerTexts.turn(number))} · {say(playerTexts.speakers[speaker])}
        {at !== null && <> · {<TimeOfTurn at={at} seek={seek} />}</>}
      </p>
      {why.length > 0 && <p class="why">{why.join(' · ')}</p>}
      <p class="text">
        {pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
      </p>
      {children}
    </li>
  );
}

function TimeOfTurn({ at, seek }: Pick<ThreadProps, 'seek'> & { readonly at: number }) {
  const { say } = usePane();
  const time = clockText(at);
  if (seek === undefined) return <>{time}</>;
  return (
    <button type="button" class="link" aria-label={say(readingTexts.seek(time))} onClick={() => seek(at)}>
      {time}
    </button>
  );
}
