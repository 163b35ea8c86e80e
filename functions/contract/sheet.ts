/** Synced sheets whose rows people make, by their name in the path. */
export const sheetNames = ['platforms', 'providers'] as const;
export type SheetName = (typeof sheetNames)[number];

export const platformFields = ['code', 'name', 'country', 'provider', 'mission'] as const;
export const providerFields = ['code', 'name'] as const;

/** Characters of a name or a mission. */
export const MAX_NAME = 120;
