import type { Platform } from './platform.ts';

/** The brand itself, where a provider's code could stand; small letters, so that no code is the same. */
export const OWN_PARTY = 'own';

/** Whose platforms they are: a provider's code, or `own`. A frame, its seed and its draw are of one party. */
export const partyOf = ({ provider }: Pick<Platform, 'provider'>): string => provider ?? OWN_PARTY;
