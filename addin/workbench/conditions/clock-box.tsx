import type { Language } from '../grid/editable-text.ts';
import { conditionsTexts } from './conditions-texts.ts';
import type { Advance } from './local-clock.ts';
import type { Clock } from './use-clock.ts';

type Props = { clock: Clock; language: Language };

const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const minute = { hour: '2-digit', minute: '2-digit' } as const;

/** The time of the local system, and the buttons that move it forward. */
export function ClockBox({ clock: { now, advance }, language }: Props) {
  const texts = conditionsTexts[language];
  const steps: readonly (readonly [string, Advance])[] = [
    [texts.oneMinute, { advanceMinutes: 1 }],
    [texts.oneHour, { advanceHours: 1 }],
    [texts.oneDay, { advanceDays: 1 }],
    [texts.sevenDays, { advanceDays: 7 }],
  ];
  return (
    <fieldset>
      <legend>{texts.clock}</legend>
      <div class="wb-clock">
        <span>{now?.toLocaleString(locales[language], { ...day, ...minute }) ?? texts.noClock}</span>
        {steps.map(([label, by]) => (
          <button key={label} type="button" disabled={!now} onClick={() => advance(by)}>
            {label}
          </button>
        ))}
      </div>
      <small>{texts.clockNote}</small>
    </fieldset>
  );
}

/** The date of the local system; nothing where there is none. */
export function LocalDate({ clock: { now }, language }: Props) {
  if (!now) return null;
  return (
    <time dateTime={now.toISOString()} title={conditionsTexts[language].today}>
      {now.toLocaleDateString(locales[language], day)}
    </time>
  );
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
