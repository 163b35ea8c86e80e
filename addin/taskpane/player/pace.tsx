import { useState } from 'preact/hooks';
import { playerTexts } from '../../locales/player.ts';
import { Choice } from '../parts/choice.tsx';
import { usePane } from '../pane-context.ts';
import type { Habits } from './habits.ts';
import { rates } from './rates.ts';
import type { Sound } from './sound.ts';

type PaceProps = {
  readonly sound: Sound;
  readonly habits: Habits;
  readonly rate: number;
  readonly turnTo: (rate: number) => void;
};

/** How fast and how loud; kept from one contact to the next. */
export function Pace({ sound, habits, rate, turnTo }: PaceProps) {
  const { say, language } = usePane();
  const [volume, setVolume] = useState(habits.volume);
  const louder = (next: number) => {
    habits.volume = next;
    sound.volume = next;
    setVolume(next);
  };
  const options = rates.map((value) => ({
    value: String(value),
    label: `× ${value.toLocaleString(language)}`,
  }));
  return (
    <div class="pace">
      <label>
        <span>{say(playerTexts.speed)}</span>
        <Choice value={String(rate)} options={options} onChoose={(value) => turnTo(Number(value))} />
      </label>
      <label>
        <span>{say(playerTexts.volume)}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={volume}
          onInput={(event) => louder(event.currentTarget.valueAsNumber)}
        />
      </label>
    </div>
  );
}
