import type { Overview } from '#contract/organisation';
import { registry, type FormulaId, type FormulaSpec, type ParameterId } from '../../formulas/registry.ts';

/**
 * A formula ready to be written, about something this organisation has, or about any population; undefined when it
 * has nothing yet, and for the formula of evaluation rows, which the sheets write themselves.
 */
export function formulaToInsert(id: FormulaId, overview: Overview | undefined): string | undefined {
  if (id === 'BAROMETER_SAMPLESIZE') return '=BAROMETER_SAMPLESIZE(10000,0.5)';
  const platform = overview?.platforms[0]?.code;
  const wave = [...(overview?.waves ?? [])].sort((one, other) => other.from.localeCompare(one.from))[0];
  if (id === 'EVALSCORE' || platform === undefined || wave === undefined) return undefined;
  const { parameters }: FormulaSpec = registry[id];
  const values: Partial<Record<ParameterId, string>> = {
    platform,
    quarter: wave.quarter ?? wave.code,
    report: 'sections',
    family: 'customer',
  };
  const written = parameters
    .filter(({ optional }) => !optional)
    .map((parameter) => `"${values[parameter.id] ?? ''}"`);
  return `=${id}(${written.join(',')})`;
}
