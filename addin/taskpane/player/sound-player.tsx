import { useEffect, useRef, useState } from 'preact/hooks';
import { Sound } from './sound.ts';
import { SoundControls } from './sound-controls.tsx';
import type { SoundPlayerProps } from './sound-player-props.ts';

type HeardProps = SoundPlayerProps & {
  /** Told of the sound while it is there. */
  readonly onSound: (sound: Sound | undefined) => void;
};

/** A sound with its controls; it leaves the page with them. */
export function SoundPlayer({ hearing, facts, habits, mark, onSound }: HeardProps) {
  const media = useRef<HTMLAudioElement>(null);
  const [sound, setSound] = useState<Sound | undefined>(undefined);
  useEffect(() => {
    if (media.current === null) return;
    const made = new Sound({ media: media.current, link: () => hearing.open() });
    made.rate = habits.rate;
    made.volume = habits.volume;
    const state = hearing.state.get();
    if (state.name === 'open') made.offer(state.listening);
    setSound(made);
    onSound(made);
    return () => {
      onSound(undefined);
      made.leave();
    };
  }, []);
  return (
    <>
      <audio ref={media} preload="none" />
      {sound !== undefined && (
        <SoundControls
          sound={sound}
          media={media}
          hearing={hearing}
          facts={facts}
          habits={habits}
          mark={mark}
        />
      )}
    </>
  );
}
