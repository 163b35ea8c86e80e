import type { Ask } from '#contract/figure';
import { parseChannelFilter, type ChannelFilter } from '#domain/channel';
import type { CriticalFamily } from '#domain/grid';
import { parsePeriod } from '#domain/period';
import type { ReportId } from '#domain/reports/report';
import { RefusedArgument } from './argument-problem.ts';
import { readScalar, readText, requireText } from './read-scalar.ts';
import { registry, type FormulaSpec, type ParameterId } from './registry.ts';
import type { AskingFormulaId } from './show-answer.ts';
import { familyNamed, reportNamed } from './typed-names.ts';

type ValueOf = (name: ParameterId) => unknown;

/**
 * The question a formula asks, in the one spelling the server and the cache know it by.
 * @throws RefusedArgument for an argument that has to be corrected
 */
export function readAsk(id: AskingFormulaId, values: readonly unknown[]): Ask {
  const spec: FormulaSpec = registry[id];
  const valueOf: ValueOf = (name) => values[spec.parameters.findIndex((parameter) => parameter.id === name)];
  if (id === 'BAROMETER_TABLE')
    return { ask: 'table', period: readPeriod(valueOf('quarter')), channel: readChannel(valueOf('channel')) };
  if (id === 'BAROMETER_REPORT' || id === 'BAROMETER_SENTENCE') return readReportAsk(valueOf);
  const entity = requireText('platform', valueOf('platform')).toUpperCase();
  if (id === 'BAROMETER_ACCURACY')
    return {
      ask: 'accuracy',
      entity,
      period: readPeriod(valueOf('quarter')),
      family: readFamily(valueOf('family')),
    };
  const isChange = id === 'BAROMETER_CHANGE' || id === 'BAROMETER_TREND';
  return { ask: isChange ? 'change' : 'figure', entity, ...subjectOf(valueOf) };
}

const readReportAsk = (valueOf: ValueOf): Ask => ({
  ask: 'report',
  report: readReport(valueOf('report')),
  entity: readText('entity', valueOf('entity')).toUpperCase() || '*',
  ...subjectOf(valueOf),
});

const subjectOf = (valueOf: ValueOf) => ({
  period: readPeriod(valueOf('quarter')),
  part: readText('part', valueOf('part')).toLowerCase(),
  channel: readChannel(valueOf('channel')),
});

/** A quarter as `2026-Q4` however it was written, or the code of a wave. */
export function readPeriod(value: unknown): string {
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

function readReport(value: unknown): ReportId {
  const typed = requireText('report', value);
  const report = reportNamed(typed);
  if (report === undefined) throw new RefusedArgument('unknown-report', { typed });
  return report;
}

function readFamily(value: unknown): CriticalFamily {
  const typed = requireText('family', value);
  const family = familyNamed(typed);
  if (family === undefined) throw new RefusedArgument('unknown-family', { typed });
  return family;
}
