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
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  if (Number.isNaN(Date.parse(end))) return null;
  const leftMs = Date.parse(end) - now;
  if (leftMs <= 0) return null;
  return (
    <p class={leftMs < SOON_MS ? 'countdown soon' : 'countdown'}>
      {say(playerTexts.until(momentText(end, language, timeZone)))}{' '}
      <span>({say(playerTexts.left(timeLeft(leftMs)))})</span>
    </p>
  );
}
