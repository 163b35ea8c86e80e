import type { Language } from '../grid/editable-text.ts';

const fr = {
  bar: 'Rechercher et remplacer',
  find: 'Rechercher',
  replaceBy: 'Remplacer par',
  next: 'Suivant',
  previous: 'Précédent',
  replace: 'Remplacer',
  replaceAll: 'Remplacer tout',
  lookIn: 'Regarder dans',
  formulas: 'Formules',
  values: 'Valeurs',
  matchCase: 'Respecter la casse',
  wholeCell: 'Totalité du contenu de la cellule',
  close: 'Fermer',
  none: 'Introuvable',
  count: (at: number, of: number) => `${at} sur ${of}`,
  replaced: (count: number) => (count > 1 ? `${count} remplacements` : `${count} remplacement`),
};

const en: typeof fr = {
  bar: 'Find and replace',
  find: 'Find',
  replaceBy: 'Replace with',
  next: 'Next',
  previous: 'Previous',
  replace: 'Replace',
  replaceAll: 'Replace all',
  lookIn: 'Look in',
  formulas: 'Formulas',
  values: 'Values',
  matchCase: 'Match case',
  wholeCell: 'Match entire cell contents',
  close: 'Close',
  none: 'Not found',
  count: (at, of) => `${at} of ${of}`,
  replaced: (count) => (count === 1 ? '1 replacement' : `${count} replacements`),
};

const texts = { fr, en } as const;

/** What the bar that finds says. */
export const findTexts = (language: Language): typeof fr => texts[language];
