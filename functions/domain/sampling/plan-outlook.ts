import { allocatePlan } from './allocate-plan.ts';
import { networkPrecision } from './plan-precision.ts';
import type { PlanRefusal } from './plan-refusal.ts';
import { planMethods, type Plan, type PlanMethod } from './plan.ts';

/** What a plan comes to, in two margins; or why it comes to nothing. */
export type PlanOutlook =
  | {
      readonly kind: 'possible';
      readonly n: number;
      /** Of the network; null when it cannot be known. */
      readonly network: number | null;
      /** Of the platform known least. */
      readonly worst: { readonly platform: string; readonly margin: number } | null;
    }
  | { readonly kind: 'refused'; readonly n: number; readonly refusal: PlanRefusal };

/** The plan beside others: by each method, and with ten contacts more or fewer. */
export type PlanOutlooks = {
  readonly methods: Readonly<Record<PlanMethod, PlanOutlook>>;
  readonly fewer: PlanOutlook;
  readonly more: PlanOutlook;
};

/** Contacts by which one sees what one contact is worth. */
export const STEP = 10;

/** What the plan would come to otherwise: what is gained here and lost there. */
export function planOutlooks(plan: Plan): PlanOutlooks {
  const of = (method: PlanMethod): PlanOutlook => planOutlook({ ...plan, method });
  const [proportional, neyman, power] = planMethods;
  return {
    methods: { [proportional]: of(proportional), [neyman]: of(neyman), [power]: of(power) },
    fewer: planOutlook({ ...plan, n: Math.max(0, plan.n - STEP) }),
    more: planOutlook({ ...plan, n: plan.n + STEP }),
  };
}

export function planOutlook(plan: Plan): PlanOutlook {
  const { n } = plan;
  const allocation = allocatePlan(plan);
  if (allocation.kind === 'refused') return { kind: 'refused', n, refusal: allocation.refusal };
  const { network, platforms } = networkPrecision(plan, allocation.planned);
  const known = [...platforms].flatMap(([platform, { margin }]) =>
    margin === null ? [] : [{ platform, margin }],
  );
  const worst = known.reduce<(typeof known)[number] | null>(
    (most, one) => (most === null || one.margin > most.margin ? one : most),
    null,
  );
  return { kind: 'possible', n, network: network.margin, worst };
}
