import { useEffect, useState } from 'preact/hooks';
import { playerTexts, timeLeft } from '../../locales/player.ts';
import { usePane } from '../pane-context.ts';
import type { BusinessClock } from './business-clock.ts';

type CountdownProps = { readonly end: string; readonly timeZone: string; readonly clock: BusinessClock };

const SOON_MS = 7 * 86_400_000;

/** An instant on the wall of the wave. */
export const momentText = (instant: string, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );

/** Until when it may be heard, and how long that is; a screen reader is told once, not each second. */
export function Countdown({ end, timeZone, clock }: CountdownProps) {
  const { say, language } = usePane();
  const [now, setNow] = useState<number | undefined>(undefined);
  useEffect(() => {
    const tell = () => setNow(clock.now());
    let timer: ReturnType<typeof setInterval> | undefined;
    let isHere = true;
    // The clock of this machine may be another: nothing is counted before the server said the time.
    void clock.check().then(() => {
      if (!isHere) return;
      tell();
      timer = setInterval(tell, 1000);
    });
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [clock]);
  if (Number.isNaN(Date.parse(end))) return null;
  const leftMs = now === undefined ? undefined : Date.parse(end) - now;
  if (leftMs !== undefined && leftMs <= 0) return null;
  return (
    <p class={leftMs !== undefined && leftMs < SOON_MS ? 'countdown soon' : 'countdown'}>
      {say(playerTexts.until(momentText(end, language, timeZone)))}{' '}
      {leftMs !== undefined && <span>({say(playerTexts.left(timeLeft(leftMs)))})</span>}
    </p>
  );
}
