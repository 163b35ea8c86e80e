import { same } from './say.ts';

/** Around the help of a screen, whose texts come when somebody asks for them. */
export const helpTexts = {
  title: same('Aide de cet écran', 'Help of this screen'),
  allFormulas: same('Toutes les formules, en détail', 'All formulas, in detail'),
} as const;
