import { useEffect, useRef, useState } from 'preact/hooks';
import { Sound } from './sound.ts';
import { SoundControls } from './sound-controls.tsx';
import type { SoundPlayerProps } from './sound-player-props.ts';

/** A sound with its controls; it leaves the page with them. */
export function SoundPlayer({ hearing, facts, habits, mark }: SoundPlayerProps) {
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
    return () => made.leave();
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
