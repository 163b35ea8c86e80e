import { useEffect, useState } from 'preact/hooks';
import type { Writing } from '#contract/recording';
import type { Text } from '#domain/text';
import { playerTexts } from '../../locales/player.ts';
import { readingTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { CiteTurn } from '../citing/cite-turn.tsx';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useObservable } from '../use-observable.ts';
import type { BusinessClock } from './business-clock.ts';
import type { Hearing, HearingState } from './hearing.ts';
import type { PlayerRow } from './player-row.ts';
import { turnOf, type Proposal } from './proposals-of.ts';
import { readingOf } from './reading-of.ts';
import type { Sound } from './sound.ts';
import { Thread, type MarkedTurn } from './thread.tsx';

/** A row that one only passes by with the arrow keys is not asked for: whoever reads is written down. */
const REST_MS = 350;

type TranscriptProps = {
  readonly row: PlayerRow;
  readonly clock: BusinessClock;
  readonly sound: Sound | undefined;
  readonly practices: readonly KnownPractice[];
  /** ISO instant of a destruction that was just asked for. */
  readonly destroyed: string | undefined;
};

/** What was said in the contact of a row: beside a coding sheet it follows the row, else it is asked for. */
export function TranscriptOfRow({ row, clock, sound, practices, destroyed }: TranscriptProps) {
  const { model } = usePane();
  const [reading] = useState(() => readingOf(model.app.client, row, clock));
  const follows = row.coding !== undefined && hasText(row);
  useEffect(() => {
    reading.begin();
    return () => reading.leave();
  }, []);
  useEffect(() => {
    if (!follows) return;
    const timer = setTimeout(() => void reading.open(), REST_MS);
    return () => clearTimeout(timer);
  }, [follows]);
  useEffect(() => {
    if (destroyed !== undefined) reading.destroyed(destroyed);
  }, [destroyed]);
  const state = useObservable(reading.state);
  if (state.name === 'over') return null;
  const isOpen = state.name === 'open' && state.listening.form === 'writing';
  return (
    <div class="transcript">
      {isOpen ? (
        <Said {...{ row, sound, practices }} writing={state.listening.writing} />
      ) : (
        <NotRead row={row} state={state} reading={reading} />
      )}
    </div>
  );
}

/** What is written has its text for a recording. */
const hasText = ({ coding, channel, recording }: PlayerRow): boolean =>
  coding?.transcript === 'ready' || (channel !== 'phone' && recording === 'ready');

type SaidProps = Pick<TranscriptProps, 'row' | 'sound' | 'practices'> & { readonly writing: Writing };

function Said({ row, writing: { subject, turns }, sound, practices }: SaidProps) {
  const { say } = usePane();
  const { coding } = row;
  const own = practices.filter(({ theme }) => theme === coding?.theme);
  const marked = (coding?.proposals ?? []).flatMap((proposal) => markOf(proposal, turns, own));
  const practiceAt = (number: number) =>
    coding?.proposals.find((proposal) => turnOf(proposal, turns) === number)?.practice;
  const listenTo = (second: number): void => {
    sound?.seek(second);
    void sound?.play();
  };
  return (
    <Thread
      title={subject === '' ? say(texts.transcript) : subject}
      turns={turns}
      marked={marked}
      seek={sound && listenTo}
      actions={(turn, number) =>
        coding && (
          <CiteTurn
            of={{ ...row, practices: own }}
            turn={turn}
            number={number}
            practice={practiceAt(number)}
          />
        )
      }
    />
  );
}

function markOf(
  proposal: Proposal,
  turns: Writing['turns'],
  practices: readonly KnownPractice[],
): readonly MarkedTurn[] {
  const turn = turnOf(proposal, turns);
  const label = practices.find(({ code }) => code === proposal.practice)?.label ?? proposal.practice;
  return turn === undefined ? [] : [{ turn, why: texts.proposedFor(label) }];
}

type NotReadProps = {
  readonly row: PlayerRow;
  readonly state: HearingState;
  readonly reading: Hearing;
};

/** Not asked for yet, or nothing to be had, and why. */
function NotRead({ row, state, reading }: NotReadProps) {
  const { say } = usePane();
  const isMissing = state.name === 'failed' && state.failure.code === 'no-recording';
  if (state.name === 'failed' && !isMissing)
    return <FailureNotice failure={state.failure} retry={() => void reading.open()} />;
  if (state.name === 'opening') return <p role="status">{say(texts.reading)}</p>;
  return (
    <>
      {(isMissing || (row.coding !== undefined && !hasText(row))) && (
        <p class="meta">{say(nothingIn(row))}</p>
      )}
      <div class="actions">
        <button type="button" onClick={() => void reading.open()}>
          {say(isMissing || row.coding !== undefined ? playerTexts.look : texts.read)}
        </button>
      </div>
    </>
  );
}

const nothingIn = ({ channel, recording }: PlayerRow): Text =>
  channel === 'phone' && recording === 'ready' ? texts.none : texts.nothing;
