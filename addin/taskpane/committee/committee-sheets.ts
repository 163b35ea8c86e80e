/** The sheets that the screen writes, in the order of their use. */
export const committeeSheets = ['committee', 'sourcing', 'voice'] as const;
export type CommitteeSheet = (typeof committeeSheets)[number];
