import { useEffect, useState } from 'preact/hooks';
import { onceSuccessful } from '../../api/once-successful.ts';
import { playerTexts } from '../../locales/player.ts';
import { knownPractices, type KnownPractice } from '../../workbook/practices/known-practices.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { RecordingsHistory } from '../recordings-history/recordings-history.tsx';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { BusinessClock } from './business-clock.ts';
import { FollowedRow } from './followed-row.ts';
import type { Habits } from './habits.ts';
import type { PlayerRow } from './player-row.ts';
import { RecordingOfRow, type RecordingProps } from './recording-of-row.tsx';

/** The recording of the selected row, and what was heard in it. */
export function Player() {
  const { model, say } = usePane();
  const [followed] = useState(() => new FollowedRow(model));
  const [clock] = useState(() => new BusinessClock(async () => (await model.app.client.call('me')).now));
  const [habits] = useState<Habits>({ rate: 1, volume: 1 });
  useEffect(() => () => followed.leave(), []);
  const { row, elsewhere } = useObservable(followed.state);
  const practices = usePractices(row);
  if (row === undefined) return <p class="empty">{say(playerTexts.noRow)}</p>;
  return (
    <div class="player">
      <h1 class="visually-hidden">{say(playerTexts.title)}</h1>
      {elsewhere && (
        <Notice tone="information">
          <p>{say(playerTexts.elsewhere(row.contact))}</p>
          <button type="button" onClick={() => followed.followAgain()}>
            {say(playerTexts.goThere)}
          </button>
        </Notice>
      )}
      <RecordingAndHistory key={`${row.sheet} ${row.key}`} {...{ row, clock, habits, followed, practices }} />
    </div>
  );
}

/** The catalogue, asked for once a row of a coding sheet is there; a fact is made of one of its practices. */
function usePractices(row: PlayerRow | undefined): readonly KnownPractice[] {
  const { client } = usePane().model.app;
  const [read] = useState(() => onceSuccessful(() => knownPractices(client)));
  const [known, setKnown] = useState<readonly KnownPractice[]>([]);
  const isCoding = row?.coding !== undefined;
  useEffect(() => {
    if (isCoding) void read().then(setKnown, () => undefined);
  }, [isCoding]);
  return known;
}

/** What is destroyed below is not heard above any more. */
function RecordingAndHistory(props: Omit<RecordingProps, 'destroyed'>) {
  const role = useRole();
  const [destroyed, setDestroyed] = useState<string | undefined>(undefined);
  return (
    <>
      <RecordingOfRow {...props} destroyed={destroyed} />
      {role === 'quality-manager' && <RecordingsHistory row={props.row} onDestroyed={setDestroyed} />}
    </>
  );
}
