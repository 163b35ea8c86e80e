import type { RefObject } from 'preact';
import { playerTexts } from '../../locales/player.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import type { Hearing } from './hearing.ts';
import type { Sound } from './sound.ts';
import { clockText } from './time-code.ts';
import { Waveform } from './waveform.tsx';

type PositionProps = {
  readonly sound: Sound;
  readonly media: RefObject<HTMLAudioElement>;
  readonly hearing: Hearing;
  readonly located: readonly { readonly seconds: number; readonly text: string }[];
};

/** Where one is in the sound: drawn when its loudness is known, and as a bar that the keyboard and the ear know. */
export function Position({ sound, media, hearing, located }: PositionProps) {
  const { say } = usePane();
  const { at, length } = useObservable(sound.state);
  const state = useObservable(hearing.state);
  const listening = state.name === 'open' && state.listening.form === 'audio' ? state.listening : undefined;
  const peaks = listening?.peaks ?? undefined;
  const spoken = playerTexts.positionOf(clockText(at), clockText(length));
  return (
    <div class="position">
      {peaks !== undefined && length > 0 && media.current !== null && (
        <Waveform peaks={peaks} seconds={length} media={media.current} located={located} sound={sound} />
      )}
      <input
        type="range"
        min="0"
        max={Math.max(1, length)}
        step="0.1"
        value={at}
        disabled={length === 0}
        aria-label={say(playerTexts.position)}
        aria-valuetext={say(spoken)}
        onInput={(event) => sound.seek(event.currentTarget.valueAsNumber)}
      />
      <p class="time" aria-hidden="true">
        <span>{clockText(at)}</span>
        <span>{length > 0 ? clockText(length) : '–'}</span>
      </p>
    </div>
  );
}
