import { useEffect, useRef, useState } from 'preact/hooks';
import WaveSurfer from 'wavesurfer.js';
import RegionsPlugin from 'wavesurfer.js/plugins/regions';
import { decodedPeaks } from './decoded-peaks.ts';
import type { Sound } from './sound.ts';

type WaveformProps = {
  /** Base64 of one byte a slice. */
  readonly peaks: string;
  readonly seconds: number;
  readonly media: HTMLAudioElement;
  readonly located: readonly { readonly seconds: number; readonly text: string }[];
  readonly sound: Sound;
};

/** The loudness along the sound, drawn from what the server knows of it: the sound itself is not fetched for that. */
export function Waveform({ peaks, seconds, media, located, sound }: WaveformProps) {
  const markColour = 'var(--failure-line)';
  const container = useRef<HTMLDivElement>(null);
  const [regions, setRegions] = useState<RegionsPlugin | undefined>(undefined);
  useEffect(() => {
    if (container.current === null) return;
    const marks = RegionsPlugin.create();
    const wave = WaveSurfer.create({
      ...coloursOf(container.current),
      container: container.current,
      height: 56,
      media,
      peaks: [decodedPeaks(peaks)],
      duration: seconds,
      normalize: true,
      dragToSeek: true,
      plugins: [marks],
    });
    wave.on('ready', () => setRegions(marks));
    return () => {
      setRegions(undefined);
      wave.destroy();
    };
  }, [peaks]);
  useEffect(() => {
    regions?.clearRegions();
    for (const { seconds: start } of located)
      regions?.addRegion({ start, color: markColour, drag: false, resize: false });
    return regions?.on('region-clicked', ({ start }, event) => {
      event.stopPropagation();
      sound.seek(start);
    });
  }, [regions, located.map(({ seconds: start }) => start).join()]);
  return <div ref={container} class="waveform" aria-hidden="true" />;
}

/** A canvas knows no variables of the style sheet. */
function coloursOf(element: HTMLElement) {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    waveColor: colour('--control-line'),
    progressColor: colour('--accent'),
    cursorColor: colour('--text'),
  };
}
