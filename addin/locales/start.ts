import type { Text } from '#domain/text';

/** What is said when the pane cannot start at all. */
export const startTexts = {
  'office-missing': {
    fr: 'Excel n’a pas pu charger sa bibliothèque (appsforoffice.microsoft.com) : vérifiez la connexion, puis rouvrez le volet.',
    en: 'Excel could not load its library (appsforoffice.microsoft.com): check the connection, then open the pane again.',
  },
  'not-excel': {
    fr: 'Cette page est le volet du Baromètre : ouvrez-la depuis Excel, onglet Baromètre.',
    en: 'This page is the pane of the Barometer: open it from Excel, tab Barometer.',
  },
  'too-old': {
    fr: 'Cette version d’Excel est trop ancienne pour le Baromètre, ou c’est Excel sur iPad : utilisez Excel sur le web, Excel 2021 ou Microsoft 365.',
    en: 'This version of Excel is too old for the Barometer, or it is Excel on iPad: use Excel on the web, Excel 2021 or Microsoft 365.',
  },
} as const satisfies Record<string, Text>;
export type StartProblem = keyof typeof startTexts;
