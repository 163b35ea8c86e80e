import type { Ask } from '#contract/figure';

/** What a question is known by: formulas that differ only in what they show of the answer share one. */
export const askKey = (ask: Ask): string =>
  ask.ask === 'figure'
    ? JSON.stringify(['figure', ask.entity, ask.period, ask.part, ask.channel])
    : JSON.stringify(['table', ask.period, ask.channel]);
