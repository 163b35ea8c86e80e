import type { ChangeAsk, ReportAsk } from '#contract/figure';
import type { Resolved } from '../figures/resolve-ask.ts';

/** A question about several platforms or waves at once, and the wave or quarter it is about. */
export type ComparisonAsked<Ask extends ChangeAsk | ReportAsk = ChangeAsk | ReportAsk> = {
  readonly ask: Ask;
  readonly resolved: Resolved;
};
