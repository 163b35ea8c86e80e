/**
 * What a centre counts in a period, by platform, channel and direction. Everything is a sum, so that an indicator over
 * any period is a ratio of sums, never a mean of means. A measure that nobody counted is absent, which is not 0.
 */
export const measures = {
  /** Contacts received (calls offered, messages that came in); sent, for an outbound flow. */
  received: 'count',
  answered: 'count',
  /** Answered within the x seconds of the service level that the centre goes by. */
  answeredWithin: 'count',
  abandoned: 'count',
  /** Abandoned within the same x seconds. */
  abandonedWithin: 'count',
  /** Waiting before the answer, summed over answered contacts. */
  waitSeconds: 'seconds',
  talkSeconds: 'seconds',
  holdSeconds: 'seconds',
  wrapSeconds: 'seconds',
  /** The whole of the handling, where a centre does not tell talk, hold and wrap-up apart: they then are absent. */
  handledSeconds: 'seconds',
  /** Of the agents of this flow, pauses included. */
  loggedSeconds: 'seconds',
  pausedSeconds: 'seconds',
  /** From the receipt of a message to its answer, summed over answered messages. */
  responseSeconds: 'seconds',
  /** Customers' cases (dossiers): one may take several contacts, in and out. */
  cases: 'count',
  /** Contacts that were not followed by another for the same reason within the days of the centre's rule. */
  resolvedUnrepeated: 'count',
  /** Contacts looked at for such a repeat. */
  repeatTracked: 'count',
  /** Customers who said that their request was settled at the first contact. */
  resolvedSaid: 'count',
  /** Customers who were asked, and answered. */
  resolutionAsked: 'count',
  /** Answers at the top two marks of a survey right after the contact (à chaud). */
  hotSatisfied: 'count',
  hotResponses: 'count',
  /** The same, of a survey days later (à froid). */
  coldSatisfied: 'count',
  coldResponses: 'count',
  promoters: 'count',
  detractors: 'count',
  recommendResponses: 'count',
  /** Marks of effort from 1 to 7, summed; and their squares, for the interval. */
  effortSum: 'points',
  effortSquares: 'points',
  effortResponses: 'count',
  /** Agents who would recommend working there, who would not, who answered. */
  agentPromoters: 'count',
  agentDetractors: 'count',
  agentResponses: 'count',
  /** Contacts whose reason was noted. */
  reasonsNoted: 'count',
  /** Contacts during which something could be offered. */
  offers: 'count',
  conversions: 'count',
  rebounds: 'count',
  additionalSales: 'count',
  /** In the currency of the organisation. */
  revenue: 'money',
  customersAtStart: 'count',
  customersLost: 'count',
  /** Public reviews, and the marks they give, summed. */
  reviews: 'count',
  reviewMarks: 'points',
} as const;

export type MeasureId = keyof typeof measures;
export type MeasureKind = (typeof measures)[MeasureId];

const isMeasureId = (id: string): id is MeasureId => Object.hasOwn(measures, id);
/** In the order of the columns of their sheet. */
export const measureIds: readonly MeasureId[] = Object.keys(measures).filter(isMeasureId);

/** Of a platform, a period and a flow, the sums counted; those absent were not counted. */
export type Counted = Readonly<Partial<Record<MeasureId, number>>>;
