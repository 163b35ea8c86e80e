import type { Ask } from '#contract/figure';
import { parseChannelFilter, type ChannelFilter } from '#domain/channel';
import { parsePeriod } from '#domain/period';
import { RefusedArgument } from './argument-problem.ts';
import { readScalar, readText, requireText } from './read-scalar.ts';
import { registry, type FormulaSpec, type ParameterId } from './registry.ts';
import type { AskingFormulaId } from './show-answer.ts';

/**
 * The question a formula asks, in the one spelling the server and the cache know it by.
 * @throws RefusedArgument for an argument that has to be corrected
 */
export function readAsk(id: AskingFormulaId, values: readonly unknown[]): Ask {
  const spec: FormulaSpec = registry[id];
  const valueOf = (name: ParameterId): unknown =>
    values[spec.parameters.findIndex((parameter) => parameter.id === name)];
  if (id === 'BAROMETER_TABLE')
    return { ask: 'table', period: readPeriod(valueOf('quarter')), channel: readChannel(valueOf('channel')) };
  return {
    ask: 'figure',
    entity: requireText('platform', valueOf('platform')).toUpperCase(),
    period: readPeriod(valueOf('quarter')),
    part: readText('part', valueOf('part')).toLowerCase(),
    channel: readChannel(valueOf('channel')),
  };
}

/** A quarter as `2026-Q4` however it was written, or the code of a wave. */
function readPeriod(value: unknown): string {
  const typed = readScalar('quarter', value);
  if (typed === undefined) throw new RefusedArgument('missing-argument', { name: 'quarter' });
  const period = typeof typed === 'boolean' ? undefined : parsePeriod(typed);
  if (period === undefined) throw new RefusedArgument('unreadable-quarter', { typed: String(typed) });
  return period.kind === 'quarter' ? period.quarter : period.code;
}

function readChannel(value: unknown): ChannelFilter {
  const typed = readText('channel', value);
  const channel = parseChannelFilter(typed);
  if (channel === undefined) throw new RefusedArgument('unknown-channel', { typed });
  return channel;
}
