import type { PlanView as StoredView } from '#contract/plan';
import { allocatePlan } from '#domain/sampling/allocate-plan';
import { expectedPlan } from '#domain/sampling/expected-plan';
import { planOutlooks, type PlanOutlooks } from '#domain/sampling/plan-outlook';
import { planPrecision, type PlanPrecision } from '#domain/sampling/plan-precision';
import type { PlanRefusal } from '#domain/sampling/plan-refusal';
import type { Plan } from '#domain/sampling/plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Batch } from '#domain/wave';
import type { PlanProblem } from '../plan-problem.ts';
import type { ComputedCells, RawPlan, RawStratum } from '../raw-plan.ts';
import { readSettings, settingRows } from './read-settings.ts';
import { readStrata, type PlanWave, type ReadStratum } from './read-strata.ts';

/** What a plan is read beside: its wave, and what the server knows of it. */
export type PlanContext = {
  readonly wave: PlanWave & { readonly batches: readonly Batch[] };
  readonly known: StoredView;
};

/** What a plan that can be read comes to. */
export type PlanOutcome = {
  /** With what was received in place of what was foreseen: what is shared out. */
  readonly expected: Plan;
  readonly planned: ReadonlyMap<string, number>;
  readonly precision: PlanPrecision;
  readonly outlooks: PlanOutlooks;
};

export type CheckedPlan = {
  /** As typed; undefined while a cell is wrong. */
  readonly plan: Plan | undefined;
  readonly problems: readonly PlanProblem[];
  readonly outcome: PlanOutcome | undefined;
  readonly computed: ComputedCells;
};

/** Reads a plan, says what is wrong in it, and computes all the rest: no server is asked. */
export function checkPlan(raw: RawPlan, { wave, known }: PlanContext): CheckedPlan {
  const { settings, problems: wrongSettings } = readSettings(raw.settings, known.plan);
  const { strata, problems: wrongStrata } = readStrata(raw.strata, wave);
  const wrong = [...wrongSettings, ...wrongStrata];
  const plan = wrong.length > 0 ? undefined : { ...settings, strata: strata.map(({ stratum }) => stratum) };
  const result = plan === undefined ? undefined : outcomeOf(plan, known, wave.batches);
  const refused = result !== undefined && 'code' in result ? [problemOf(result, raw)] : [];
  const outcome = result === undefined || 'code' in result ? undefined : result;
  return {
    plan,
    problems: [...wrong, ...refused],
    outcome,
    computed: computedCells(raw, { known, wave, strata, outcome }),
  };
}

function outcomeOf(
  plan: Plan,
  { received }: StoredView,
  batches: readonly Batch[],
): PlanOutcome | PlanRefusal {
  const expected = expectedPlan(plan, received, batches);
  const allocation = allocatePlan(expected);
  if (allocation.kind === 'refused') return allocation.refusal;
  const { planned } = allocation;
  return { expected, planned, precision: planPrecision(expected, planned), outlooks: planOutlooks(expected) };
}

/** What the whole plan is refused for is said where it is to be changed: at n, or at the first forecast. */
function problemOf(refusal: PlanRefusal, raw: RawPlan): PlanProblem {
  const { code } = refusal;
  if (code === 'no-forecast' || code === 'repeated-stratum')
    return { place: { table: 'strata', row: 0, column: 'forecast' }, code, value: '', refusal };
  const row = settingRows(raw.settings).get('n')?.row ?? -1;
  return { place: { table: 'settings', row, column: 'n' }, code, value: String(refusal.n), refusal };
}

type Computing = PlanContext & {
  readonly strata: readonly ReadStratum[];
  readonly outcome: PlanOutcome | undefined;
};

/** Blank wherever nothing can be said: a number that stayed from before would be believed. */
function computedCells(raw: RawPlan, computing: Computing): ComputedCells {
  const byRow = new Map(computing.strata.map(({ row, stratum }) => [row, stratum]));
  return {
    strata: raw.strata.map((_, row) => {
      const stratum = byRow.get(row);
      return stratum === undefined ? blank : stratumCells(stratum, computing);
    }),
    results: resultCells(computing.outcome),
  };
}

const blank: RawStratum = {
  received: '',
  expected: '',
  planned: '',
  margin: '',
  hours: '',
  'platform-planned': '',
  'platform-margin': '',
};

function stratumCells(stratum: ReadStratum['stratum'], { known, outcome }: Computing): RawStratum {
  const key = stratumKey(stratum);
  const received = known.received[key]?.contacts ?? '';
  if (outcome === undefined) return { ...blank, received };
  const { strata, platforms } = outcome.precision;
  const [own, platform] = [strata.get(key), platforms.get(stratum.platform)];
  if (own === undefined || platform === undefined) return { ...blank, received };
  return {
    received,
    expected: own.forecast,
    planned: own.planned,
    margin: own.margin ?? '',
    hours: own.hours,
    'platform-planned': platform.planned,
    'platform-margin': platform.margin ?? '',
  };
}

const noResults = {
  planned: '',
  expected: '',
  margin: '',
  'worst-platform': '',
  'worst-margin': '',
  change: '',
  hours: '',
  doubles: '',
  reserve: '',
} as const satisfies ComputedCells['results'];

function resultCells(outcome: PlanOutcome | undefined): ComputedCells['results'] {
  if (outcome === undefined) return noResults;
  const { planned, forecast, margin, change, hours, doubles, reserve } = outcome.precision.network;
  const own = outcome.outlooks.methods[outcome.expected.method];
  const worst = own.kind === 'possible' ? own.worst : null;
  return {
    planned,
    expected: forecast,
    margin: margin ?? '',
    'worst-platform': worst === null ? '' : worst.platform,
    'worst-margin': worst === null ? '' : worst.margin,
    change: change ?? '',
    hours,
    doubles,
    reserve,
  };
}
