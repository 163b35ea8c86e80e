/** Indicators of weeks to come, and of how even weeks were, answered beside those of the dictionary. */
export const outlookIds = [
  'forecast',
  'forecastError',
  'agents',
  'agentsPresent',
  'agentsHandling',
  'agentsShrinkage',
  'regularity',
] as const;
export type OutlookId = (typeof outlookIds)[number];

/** Whether the id of an indicator is one of these. */
export const isOutlookId = (id: string): id is OutlookId => outlookIds.some((one) => one === id);
