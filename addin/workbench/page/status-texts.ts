import type { Language } from '../grid/editable-text.ts';

const fr = {
  copying: 'Sélectionnez la destination et appuyez sur ENTRÉE ou choisissez Coller',
  endMode: 'Mode Fin',
};

const en: typeof fr = {
  copying: 'Select destination and press ENTER or choose Paste',
  endMode: 'End mode',
};

const texts = { fr, en } as const;

/** What the status bar says of the state the sheet is in. */
export const statusTexts = (language: Language): typeof fr => texts[language];
