import { useState } from 'preact/hooks';
import type { Turn, Writing } from '#contract/recording';
import { playerTexts, turnMark } from '../../locales/player.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { FactList } from './fact-list.tsx';
import { foundIn } from './found-in.ts';
import { clockText, locatedFacts } from './time-code.ts';

type ThreadProps = {
  readonly writing: Writing;
  readonly facts: string;
  readonly mark: (mark: string) => void;
};

/** What was written, turn after turn, and where the facts are in it. */
export function Thread({ writing: { subject, turns }, facts, mark }: ThreadProps) {
  const { say } = usePane();
  const [searched, setSearched] = useState('');
  const shown = turns.map((turn, index) => ({
    turn,
    number: index + 1,
    pieces: foundIn(turn.text, searched),
  }));
  const hits = shown.reduce((sum, { pieces }) => sum + pieces.filter(({ found }) => found).length, 0);
  const located = locatedFacts(facts).filter((fact) => fact.form === 'writing');
  return (
    <section aria-label={say(playerTexts.thread)}>
      <h3>{subject === '' ? say(playerTexts.noSubject) : subject}</h3>
      <Field label={say(playerTexts.search)}>
        <input type="search" value={searched} onInput={(event) => setSearched(event.currentTarget.value)} />
      </Field>
      <p class="meta" role="status">
        {searched.trim() !== '' && say(hits === 0 ? playerTexts.nothingFound : playerTexts.found(hits))}
      </p>
      <ol class="thread">
        {shown.map(({ turn, number, pieces }) => (
          <OneTurn key={number} turn={turn} number={number} pieces={pieces} mark={mark} />
        ))}
      </ol>
      <FactList
        facts={located.map(({ turn, text }) => ({
          mark: say(turnMark(turn)),
          text,
          go: () => goToTurn(turn),
        }))}
      />
    </section>
  );
}

const idOf = (turn: number): string => `turn-${turn}`;

function goToTurn(turn: number): void {
  const element = document.getElementById(idOf(turn));
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
}

type OneTurnProps = {
  readonly turn: Turn;
  readonly number: number;
  readonly pieces: ReturnType<typeof foundIn>;
  readonly mark: (mark: string) => void;
};

function OneTurn({ turn: { speaker, at }, number, pieces, mark }: OneTurnProps) {
  const { say } = usePane();
  return (
    <li id={idOf(number)} class={speaker} tabIndex={-1}>
      <p class="meta">
        {say(playerTexts.turn(number))} · {say(playerTexts.speakers[speaker])}
        {at !== null && ` · ${clockText(at)}`}
      </p>
      <p class="text">
        {pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
      </p>
      <button
        type="button"
        class="link"
        aria-label={say(playerTexts.factOfTurn(number))}
        onClick={() => mark(say(turnMark(number)))}
      >
        {say(playerTexts.fact)}
      </button>
    </li>
  );
}
