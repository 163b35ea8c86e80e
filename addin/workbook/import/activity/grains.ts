export const grains = ['day', 'week', 'month'] as const;
/** How long the period of a dated row is. */
export type Grain = (typeof grains)[number];
