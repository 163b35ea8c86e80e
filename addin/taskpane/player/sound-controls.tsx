import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { playerTexts } from '../../locales/player.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { FactList } from './fact-list.tsx';
import { Position } from './position.tsx';
import { Pace } from './pace.tsx';
import { rates } from './rates.ts';
import type { Sound } from './sound.ts';
import type { SoundPlayerProps } from './sound-player-props.ts';
import { clockText, locatedFacts } from './time-code.ts';
import { useKeys } from './use-keys.ts';

export type SoundControlsProps = SoundPlayerProps & {
  readonly sound: Sound;
  readonly media: RefObject<HTMLAudioElement>;
};

const STEP_S = 5;

/** Everything one does with a sound, by the mouse, by the keyboard and by ear alone. */
export function SoundControls({ sound, media, hearing, facts, habits, mark }: SoundControlsProps) {
  const [rate, setRate] = useState(habits.rate);
  const located = locatedFacts(facts).filter((fact) => fact.form === 'audio');
  const factHere = mark && (() => mark(`[${clockText(sound.state.get().at)}]`));
  const turnTo = (next: number) => {
    habits.rate = next;
    sound.rate = next;
    setRate(next);
  };
  useKeys({
    ' ': () => void sound.toggle(),
    ArrowLeft: () => sound.step(-STEP_S),
    ArrowRight: () => sound.step(STEP_S),
    ArrowUp: () => turnTo(rates.find((one) => one > rate) ?? rate),
    ArrowDown: () => turnTo(rates.findLast((one) => one < rate) ?? rate),
    ...(factHere && { f: factHere }),
  });
  return (
    <>
      <Position sound={sound} media={media} hearing={hearing} located={located} />
      <Buttons sound={sound} factHere={factHere} />
      <Pace sound={sound} habits={habits} rate={rate} turnTo={turnTo} />
      <SoundState sound={sound} />
      {mark !== undefined && <Located sound={sound} located={located} />}
    </>
  );
}

type LocatedProps = {
  readonly sound: Sound;
  readonly located: readonly { readonly seconds: number; readonly text: string }[];
};

/** The facts of the row, and the keys by which one makes them. */
function Located({ sound, located }: LocatedProps) {
  const { say } = usePane();
  return (
    <>
      <FactList
        facts={located.map(({ seconds, text }) => ({
          mark: clockText(seconds),
          text,
          go: () => sound.seek(seconds),
        }))}
      />
      <p class="hint">
        {say(playerTexts.keys)} {say(playerTexts.keysAfter)}
      </p>
    </>
  );
}

type ButtonsProps = { readonly sound: Sound; readonly factHere: (() => void) | undefined };

function Buttons({ sound, factHere }: ButtonsProps) {
  const { say } = usePane();
  const { playing } = useObservable(sound.state);
  const step = (seconds: number, label: string, sign: string) => (
    <button type="button" title={label} aria-label={label} onClick={() => sound.step(seconds)}>
      {sign}
    </button>
  );
  return (
    <div class="player-buttons">
      {step(-STEP_S, say(playerTexts.back), '−5')}
      <button type="button" class="primary" onClick={() => void sound.toggle()}>
        {say(playing ? playerTexts.pause : playerTexts.play)}
      </button>
      {step(STEP_S, say(playerTexts.forward), '+5')}
      {factHere !== undefined && (
        <button type="button" class="fact" onClick={factHere}>
          {say(playerTexts.fact)}
        </button>
      )}
    </div>
  );
}

/** What happens, for who does not see it; and what stops it. */
function SoundState({ sound }: { readonly sound: Sound }) {
  const { say } = usePane();
  const { playing, waiting, problem } = useObservable(sound.state);
  const moving = playing ? playerTexts.playing : playerTexts.paused;
  return (
    <>
      <p class="visually-hidden" role="status">
        {say(waiting ? playerTexts.waiting : moving)}
      </p>
      {problem === 'gesture' && <Notice tone="information">{say(playerTexts.gesture)}</Notice>}
      {problem === 'unplayable' && <Notice tone="failure">{say(playerTexts.unplayable)}</Notice>}
    </>
  );
}
