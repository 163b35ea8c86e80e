import { RetentionDays } from 'aws-cdk-lib/aws-logs';

export const stageNames = ['dev', 'staging', 'production'] as const;
export type StageName = (typeof stageNames)[number];

/** What differs between stages. */
export type Stage = {
  /** Of formulas, so that all stages can be installed side by side; production has bare names. */
  readonly namespace?: 'DEV' | 'STG';
  /** Stacks, tables and files survive whoever deletes a stack. */
  readonly isKept: boolean;
  readonly logs: RetentionDays;
  /** Requests to the API in a second, and at once. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  /** Units of the tables in a second: what a fault or an attack can cost is bounded. */
  readonly units: { readonly read: number; readonly write: number };
};

export const stages: Readonly<Record<StageName, Stage>> = {
  dev: {
    namespace: 'DEV',
    isKept: false,
    logs: RetentionDays.TWO_WEEKS,
    throttle: { rate: 50, burst: 100 },
    units: { read: 1000, write: 500 },
  },
  staging: {
    namespace: 'STG',
    isKept: true,
    logs: RetentionDays.ONE_MONTH,
    throttle: { rate: 100, burst: 200 },
    units: { read: 2000, write: 1000 },
  },
  production: {
    isKept: true,
    logs: RetentionDays.THREE_MONTHS,
    throttle: { rate: 200, burst: 400 },
    units: { read: 8000, write: 4000 },
  },
};
