import type { Flow } from '../channel.ts';
import type { ClosedOn } from './closed-on.ts';
import type { Counted } from './measure.ts';

/** Contacts of a reason in a period; their handling absent when nobody summed it. */
export type ReasonCount = { readonly contacts: number; readonly handlingSeconds?: number | undefined };

/** What a platform counted of one flow in one period. */
export type CountedRecord = Flow & {
  /** `2026-10`, `2026-W41` or `2026-10-05..2026-10-05` */
  readonly period: string;
  /** First and last day, both included, in days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  readonly counted: Counted;
  /** By code of a reason; empty when contacts were not counted by reason. */
  readonly reasons: ReadonlyMap<string, ReasonCount>;
};

/** What was counted of a platform, of any flow and period. */
export type ActivityOfPlatform = {
  readonly platform: string;
  readonly records: readonly CountedRecord[];
  /** On such a day nothing is missing; every day is open where absent. */
  readonly closedOn?: ClosedOn;
};
