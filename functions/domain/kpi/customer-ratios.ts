import type { Indicator } from './indicator.ts';
import { less, plus } from './terms.ts';

/** What customers answered, asked for, bought and did: surveys, reasons, sales, churn, reviews. */
export const customerRatios = {
  /** FCR as the centre's system sees it: no other contact for the same reason within its days. */
  resolvedNoRepeat: {
    unit: 'share',
    direction: 'up',
    source: 'crm',
    above: plus('resolvedUnrepeated'),
    below: plus('repeatTracked'),
    interval: 'wilson',
  },
  /** FCR as customers say it. */
  resolvedSaidRate: {
    unit: 'share',
    direction: 'up',
    source: 'survey',
    above: plus('resolvedSaid'),
    below: plus('resolutionAsked'),
    interval: 'wilson',
    answers: 'resolutionAsked',
  },
  csatHot: {
    unit: 'share',
    direction: 'up',
    source: 'survey',
    above: plus('hotSatisfied'),
    below: plus('hotResponses'),
    interval: 'wilson',
    answers: 'hotResponses',
  },
  csatCold: {
    unit: 'share',
    direction: 'up',
    source: 'survey',
    above: plus('coldSatisfied'),
    below: plus('coldResponses'),
    interval: 'wilson',
    answers: 'coldResponses',
  },
  nps: {
    unit: 'net-score',
    direction: 'up',
    source: 'survey',
    above: less('promoters', 'detractors'),
    below: plus('recommendResponses'),
    factor: 100,
    interval: 'net-score',
    answers: 'recommendResponses',
  },
  /** CES: marks of effort from 1 to 7. */
  effort: {
    unit: 'mark',
    direction: 'down',
    source: 'survey',
    above: plus('effortSum'),
    below: plus('effortResponses'),
    interval: 'mean',
    answers: 'effortResponses',
  },
  employeeNps: {
    unit: 'net-score',
    direction: 'up',
    source: 'hr',
    above: less('agentPromoters', 'agentDetractors'),
    below: plus('agentResponses'),
    factor: 100,
    interval: 'net-score',
    answers: 'agentResponses',
  },
  reasonCoverage: {
    unit: 'share',
    direction: 'up',
    source: 'crm',
    above: plus('reasonsNoted'),
    below: plus('answered'),
  },
  /** Of contacts whose reason is said to be avoidable or not. */
  avoidableShare: {
    unit: 'share',
    direction: 'down',
    source: 'crm',
    above: plus('avoidable'),
    below: plus('judged'),
  },
  conversionRate: {
    unit: 'share',
    direction: 'up',
    source: 'crm',
    above: plus('conversions'),
    below: plus('offers'),
  },
  revenuePerContact: {
    unit: 'money',
    direction: 'up',
    source: 'finance',
    above: plus('revenue'),
    below: plus('answered'),
  },
  reboundRate: {
    unit: 'share',
    direction: 'up',
    source: 'crm',
    above: plus('rebounds'),
    below: plus('offers'),
  },
  additionalSalesRate: {
    unit: 'share',
    direction: 'up',
    source: 'crm',
    above: plus('additionalSales'),
    below: plus('offers'),
  },
  /** Of the customers there were at the start of what is counted. */
  churn: {
    unit: 'share',
    direction: 'down',
    source: 'crm',
    above: plus('customersLost'),
    below: [{ of: 'customersAtStart', times: 1, atStart: true }],
  },
  /** E-reputation. */
  reviewMark: {
    unit: 'mark',
    direction: 'up',
    source: 'web',
    above: plus('reviewMarks'),
    below: plus('reviews'),
  },
  /** Of every flow that counts contacts, over the cases of those that count cases. */
  contactsPerCase: {
    unit: 'ratio',
    direction: 'down',
    source: 'crm',
    above: plus('answered'),
    below: plus('cases'),
    lines: 'same-days',
  },
} as const satisfies Readonly<Record<string, Indicator>>;
