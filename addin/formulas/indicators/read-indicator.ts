import { parseSpan, writeSpan, type Span } from '#domain/activity/span';
import { parseChannelFilter, type ChannelFilter } from '#domain/channel';
import { parsePeriod } from '#domain/period';
import { isQuarter, quarterBounds, quarterOfDay } from '#domain/quarter';
import { Temporal } from 'temporal-polyfill';
import { RefusedArgument } from '../argument-problem.ts';
import { readPeriod } from '../read-ask.ts';
import { readScalar, readText, requireText } from '../read-scalar.ts';
import { registry, type FormulaSpec, type ParameterId } from '../registry.ts';
import { indicatorNamed } from './indicator-named.ts';
import type { IndicatorFormulaId, IndicatorQuestion, IndicatorReading } from './indicator-question.ts';
import { measureNamed } from './measure-named.ts';
import { perNamed } from './per-named.ts';

type ValueOf = (name: ParameterId) => unknown;

/** What a formula about activity or money asks, or which argument is to be corrected. */
export function readIndicator(id: IndicatorFormulaId, values: readonly unknown[]): IndicatorReading {
  const spec: FormulaSpec = registry[id];
  const valueOf: ValueOf = (name) => values[spec.parameters.findIndex((parameter) => parameter.id === name)];
  try {
    return readers[id](valueOf);
  } catch (cause) {
    // A class of this script's own: the pane could not know it again.
    if (cause instanceof RefusedArgument) return { problem: cause.problem };
    throw cause;
  }
}

const readers: Readonly<Record<IndicatorFormulaId, (valueOf: ValueOf) => IndicatorQuestion>> = {
  COSTPERCONTACT: (valueOf) => ({
    ask: {
      ask: 'cost',
      entity: readEntity(valueOf),
      period: readQuarter(valueOf('quarter')),
      channel: readChannel(valueOf('channel')),
      per: perNamed(readText('per', valueOf('per'))),
    },
    shows: '',
  }),
  BAROMETER_ROI: (valueOf) => ({
    ask: { ask: 'roi', entity: readEntity(valueOf), period: readQuarter(valueOf('quarter')) },
    shows: '',
  }),
  BAROMETER_KPI: readKpi,
  BAROMETER_PRACTICE: readPractice,
};

/** `refus#low` shows the lower bound of the refusals; `#n` what the rate rests on. */
function readPractice(valueOf: ValueOf): IndicatorQuestion {
  const practice = requireText('practice', valueOf('practice')).toUpperCase();
  const typed = readText('measure', valueOf('measure'));
  const [named = '', shown = ''] = typed.split('#');
  const measure = measureNamed(named);
  if (measure === undefined) throw new RefusedArgument('unknown-measure', { typed });
  const [entity, period] = [readEntity(valueOf), readPeriod(valueOf('quarter'))];
  return {
    ask: { ask: 'practice', practice, entity, period, channel: '', measure },
    shows: shown.trim().toLowerCase(),
  };
}

/** `nps#low` shows the lower bound of `nps`; `cost` and `roi` are asked for so that theirs can be had too. */
function readKpi(valueOf: ValueOf): IndicatorQuestion {
  const typed = requireText('indicator', valueOf('indicator'));
  const [named = '', shown = ''] = typed.split('#');
  const shows = shown.trim().toLowerCase();
  const entity = readEntity(valueOf);
  const channel = readChannel(valueOf('channel'));
  const span = readSpan(valueOf('period'));
  const [word = '', per = ''] = named.trim().split(':');
  if (/^roi$/i.test(word)) return { ask: { ask: 'roi', entity, period: quarterOf(span) }, shows };
  if (/^(?:cost|cout|coût)$/i.test(word))
    return { ask: { ask: 'cost', entity, period: quarterOf(span), channel, per: perNamed(per) }, shows };
  const indicator = indicatorNamed(named);
  if (indicator === undefined) throw new RefusedArgument('unknown-indicator', { typed });
  return { ask: { ask: 'kpi', indicator, entity, period: writeSpan(span), channel }, shows };
}

const readEntity = (valueOf: ValueOf): string => requireText('platform', valueOf('platform')).toUpperCase();

function readChannel(value: unknown): ChannelFilter {
  const typed = readText('channel', value);
  const channel = parseChannelFilter(typed);
  if (channel === undefined) throw new RefusedArgument('unknown-channel', { typed });
  return channel;
}

function readSpan(value: unknown): Span {
  const typed = readScalar('period', value);
  if (typed === undefined) throw new RefusedArgument('missing-argument', { name: 'period' });
  const span = typeof typed === 'boolean' ? undefined : parseSpan(typed);
  if (span === undefined) throw new RefusedArgument('unreadable-period', { typed: String(typed) });
  return span;
}

/** A quarter however it was written: costs and returns are of one. */
function readQuarter(value: unknown): string {
  const typed = readScalar('quarter', value);
  if (typed === undefined) throw new RefusedArgument('missing-argument', { name: 'quarter' });
  const period = typeof typed === 'boolean' ? undefined : parsePeriod(typed);
  if (period?.kind !== 'quarter') throw new RefusedArgument('quarter-only', { typed: String(typed) });
  return period.quarter;
}

function quarterOf(span: Span): string {
  const quarter = quarterOfDay(Temporal.PlainDate.from(span.from));
  const whole = isQuarter(quarter) ? quarterBounds(quarter) : undefined;
  if (whole?.from !== span.from || whole.to !== span.to)
    throw new RefusedArgument('quarter-only', { typed: writeSpan(span) });
  return quarter;
}
