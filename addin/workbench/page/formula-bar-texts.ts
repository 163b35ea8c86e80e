import type { Language } from '../grid/editable-text.ts';

const fr = {
  insertFunction: 'fx\u00a0: insérer une fonction',
  expand: 'Développer (Ctrl+Maj+U)',
  names: 'Liste des noms',
  noNames: '(aucun nom)',
};

const en: typeof fr = {
  insertFunction: 'fx: insert a function',
  expand: 'Expand (Ctrl+Shift+U)',
  names: 'List of names',
  noNames: '(no names)',
};

const texts = { fr, en } as const;

/** What the formula bar says of itself. */
export const formulaBarTexts = (language: Language): typeof fr => texts[language];
