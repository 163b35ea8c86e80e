import { useEffect, useState } from 'preact/hooks';
import { channelNames } from '../../locales/sheets.ts';
import { paneTexts } from '../../locales/pane.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import type { BusinessClock } from './business-clock.ts';
import { Countdown } from './countdown.tsx';
import { FactField } from './fact-field.tsx';
import type { FollowedRow } from './followed-row.ts';
import { Hearing } from './hearing.ts';
import type { Habits } from './habits.ts';
import type { PlayerRow } from './player-row.ts';
import { RecordingBody } from './recording-body.tsx';
import type { Sound } from './sound.ts';
import { TranscriptOfRow } from './transcript-of-row.tsx';
import { useMarking } from './use-marking.ts';

export type RecordingProps = {
  readonly row: PlayerRow;
  readonly clock: BusinessClock;
  readonly habits: Habits;
  readonly followed: FollowedRow;
  /** The catalogue, as far as it is known. */
  readonly practices: readonly KnownPractice[];
  /** ISO instant of a destruction that was just asked for. */
  readonly destroyed: string | undefined;
};

/** The recording of one contact, from its selection until the person moves on or its end comes. */
export function RecordingOfRow({ row, clock, habits, followed, practices, destroyed }: RecordingProps) {
  const { model, say } = usePane();
  const { wave, evaluation, end } = row;
  const [sound, setSound] = useState<Sound | undefined>(undefined);
  const [hearing] = useState(() => {
    const ask = () => model.app.client.call('listen', { parameters: { wave }, request: { key: evaluation } });
    return new Hearing({ ask, clock, end });
  });
  useEffect(() => {
    hearing.begin();
    return () => hearing.leave();
  }, []);
  useEffect(() => {
    if (destroyed !== undefined) hearing.destroyed(destroyed);
  }, [destroyed]);
  const state = useObservable(hearing.state);
  const { said, awaited, mark, finish } = useMarking(row, followed);
  return (
    <article class="card" aria-labelledby="player-contact">
      <h2 id="player-contact">
        {say(paneTexts.contact(row.contact))}
        {row.channel !== undefined && <small> {say(channelNames[row.channel])}</small>}
      </h2>
      {state.name !== 'over' && row.recording !== 'gone' && (
        <Countdown
          end={state.name === 'open' ? state.listening.end : end}
          timeZone={row.timeZone}
          clock={clock}
        />
      )}
      {isHeardHere(row) && (
        <RecordingBody row={row} hearing={hearing} habits={habits} mark={mark} onSound={setSound} />
      )}
      <p class="said" role="status">
        {said !== undefined && say(said)}
      </p>
      {awaited !== undefined && <FactField mark={awaited} finish={finish} />}
      {isReadHere(row) && <TranscriptOfRow {...{ row, clock, sound, practices, destroyed }} />}
    </article>
  );
}

/** Beside a coding sheet only a sound that is there, for what was written is read as a transcript. */
const isHeardHere = ({ coding, channel, recording }: PlayerRow): boolean =>
  coding === undefined || recording === 'gone' || (channel === 'phone' && recording === 'ready');

const isReadHere = ({ coding, channel, recording }: PlayerRow): boolean =>
  recording !== 'gone' && (coding !== undefined || channel === 'phone');
