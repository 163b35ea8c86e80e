import type { ApiFailure } from '../../api/api-failure.ts';
import { playerTexts } from '../../locales/player.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { momentText } from './countdown.tsx';
import type { Hearing, HearingState } from './hearing.ts';
import type { Habits } from './habits.ts';
import type { PlayerRow } from './player-row.ts';
import { SoundPlayer } from './sound-player.tsx';
import type { Sound } from './sound.ts';
import { WrittenThread } from './written-thread.tsx';

export type BodyProps = {
  readonly row: PlayerRow;
  readonly hearing: Hearing;
  readonly habits: Habits;
  readonly mark: (mark: string) => void;
  readonly onSound: (sound: Sound | undefined) => void;
};

/** What is heard or read; or why nothing is. */
export function RecordingBody({ row, hearing, habits, mark, onSound }: BodyProps) {
  const { say } = usePane();
  const state = useObservable(hearing.state);
  if (state.name === 'over') return <Over end={state.end} timeZone={row.timeZone} />;
  if (state.name === 'open' && state.listening.form === 'writing')
    return <WrittenThread writing={state.listening.writing} facts={row.facts} mark={mark} />;
  if (row.recording === 'gone') return <Notice tone="warning">{say(playerTexts.gone)}</Notice>;
  return (
    <>
      {state.name === 'failed' && <Refused failure={state.failure} />}
      {isHeard(row, state) ? (
        <SoundPlayer
          hearing={hearing}
          facts={row.facts}
          habits={habits}
          mark={row.coding === undefined ? mark : undefined}
          onSound={onSound}
        />
      ) : (
        <NotOpen row={row} hearing={hearing} opening={state.name === 'opening'} />
      )}
    </>
  );
}

/** By telephone, and there; or found to be a sound when it was looked for. */
const isHeard = (row: PlayerRow, state: HearingState): boolean =>
  state.name === 'open' || (row.recording === 'ready' && row.channel === 'phone');

/** Whose row is not this person's learns no more than that. */
function Refused({ failure }: { readonly failure: ApiFailure }) {
  const { say } = usePane();
  if (failure.code !== 'not-found') return <FailureNotice failure={failure} />;
  return <Notice tone="failure">{say(playerTexts.notYours)}</Notice>;
}

function Over({ end, timeZone }: { readonly end: string; readonly timeZone: string }) {
  const { say, language } = usePane();
  const isKnown = !Number.isNaN(Date.parse(end));
  return (
    <Notice tone="warning">
      {say(isKnown ? playerTexts.over(momentText(end, language, timeZone)) : playerTexts.gone)}
    </Notice>
  );
}

type NotOpenProps = {
  readonly row: PlayerRow;
  readonly hearing: Hearing;
  readonly opening: boolean;
};

/** Nothing came yet, or what came is read: it is asked for when the person wants it. */
function NotOpen({ row: { recording }, hearing, opening }: NotOpenProps) {
  const { say } = usePane();
  const isReady = recording === 'ready';
  return (
    <>
      {!isReady && <p>{say(recording === 'expected' ? playerTexts.expected : playerTexts.none)}</p>}
      <div class="actions">
        <button
          type="button"
          class={isReady ? 'primary' : ''}
          disabled={opening}
          onClick={() => void hearing.open()}
        >
          {say(isReady ? playerTexts.read : playerTexts.look)}
        </button>
      </div>
    </>
  );
}
