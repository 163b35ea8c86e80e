import type { Ask } from '#contract/figure';

/** What a question is known by: formulas that differ only in what they show of the answer share one. */
export const askKey = (ask: Ask): string => JSON.stringify([ask.ask, ...fieldsOf(ask)]);

function fieldsOf(ask: Ask): readonly string[] {
  switch (ask.ask) {
    case 'table':
      return [ask.period, ask.channel];
    case 'accuracy':
      return [ask.entity, ask.period, ask.family];
    case 'report':
      return [ask.report, ask.entity, ask.period, ask.part, ask.channel];
    case 'kpi':
      return [ask.indicator, ask.entity, ask.period, ask.channel];
    case 'cost':
      return [ask.entity, ask.period, ask.channel, ask.per];
    case 'roi':
      return [ask.entity, ask.period];
    case 'practice':
      return [ask.practice, ask.entity, ask.period, ask.channel, ask.measure];
    case 'figure':
    case 'change':
      return [ask.entity, ask.period, ask.part, ask.channel];
  }
}
