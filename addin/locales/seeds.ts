import { same } from './say.ts';

/** What the screen of a platform manager says of the seeds of draws. */
export const seedTexts = {
  title: same('Graines des tirages', 'Seeds of draws'),
} as const;
