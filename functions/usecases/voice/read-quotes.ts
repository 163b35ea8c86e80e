import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { MAX_QUOTES, type Quote, type readQuotesAnswerSchema, type readQuotesSchema } from '#contract/voice';
import { weekOf } from '#domain/assignment/week-of';
import { daysOfPeriod } from '#domain/activity/period-days';
import { isDone } from '#domain/evaluation-lifecycle';
import { instantBounds } from '#domain/period';
import { quotable } from '#domain/reports/quotable';
import type { Wave } from '#domain/wave';
import { readEvaluated } from '../figures/read-view.ts';
import type { Evaluated } from '../figures/summarise.ts';
import { readRegister } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';

type Asked = z.infer<typeof readQuotesSchema>;
type Noted = Evaluated & { readonly wave: Wave };

/**
 * What evaluations of a platform noted of the contacts of a month, by the rules of the examples of best practices: no time,
 * what gives somebody away replaced, 300 characters at most. Of many, those of the lowest and of the highest scores.
 */
export async function readQuotes(
  session: Session,
  { platform: code, month }: Asked,
): Promise<z.infer<typeof readQuotesAnswerSchema>> {
  const { platforms, waves } = await readRegister(session.store);
  const platform = platforms.find((one) => one.code === code);
  if (platform === undefined) throw new QualityError('not-found', { platform: code });
  const days = daysOfPeriod(month);
  const concerned = waves.filter(
    (wave) => wave.platforms.includes(code) && wave.from <= days.to && wave.to >= days.from,
  );
  const noted: Noted[] = [];
  for (const wave of concerned) {
    const evaluated = await readEvaluated(session.store, sampleScope(wave.code, code));
    noted.push(...evaluated.filter((one) => isQuoted(one, wave, days)).map((one) => ({ ...one, wave })));
  }
  return { quotes: chosen(noted).map((one) => quoteOf(one, platform.country)) };
}

type Days = ReturnType<typeof daysOfPeriod>;

function isQuoted({ contact, evaluation }: Evaluated, { timeZone }: Wave, { from, to }: Days): boolean {
  const bounds = instantBounds(from, to, timeZone);
  const start = Date.parse(contact.start);
  const isInside = start >= Date.parse(bounds.from) && start < Date.parse(bounds.before);
  return isInside && isDone(evaluation) && evaluation.facts.trim() !== '';
}

/** Half of them from the bottom, half from the top: what goes wrong, and what goes well. */
function chosen(noted: readonly Noted[]): readonly Noted[] {
  const sorted = noted.toSorted((one, other) => scoreOf(one) - scoreOf(other));
  const half = MAX_QUOTES / 2;
  const kept = sorted.length <= MAX_QUOTES ? sorted : [...sorted.slice(0, half), ...sorted.slice(-half)];
  return kept;
}

const scoreOf = ({ evaluation }: Noted): number => evaluation.score?.value ?? 0;

function quoteOf({ contact, evaluation, wave }: Noted, country: string): Quote {
  const { channel, direction, start } = contact;
  return {
    quote: quotable(evaluation.facts, [country]),
    week: weekOf(start, wave.timeZone),
    channel,
    direction,
  };
}
