import type { platformFields, SheetName } from '#contract/sheet';
import type { Text } from '#domain/text';

/** The sheets of an organisation's register, as tabs and buttons name them. */
export const registerSheetNames = {
  platforms: { fr: 'Plateaux', en: 'Platforms' },
  providers: { fr: 'Prestataires', en: 'Providers' },
} as const satisfies Record<SheetName, Text>;

type RegisterField = (typeof platformFields)[number];

export const registerTitles = {
  code: { fr: 'Code', en: 'Code' },
  name: { fr: 'Nom', en: 'Name' },
  country: { fr: 'Pays', en: 'Country' },
  provider: { fr: 'Prestataire', en: 'Provider' },
  mission: { fr: 'Mission', en: 'Mission' },
} as const satisfies Record<RegisterField, Text>;

/** Beside the selected cell: what may be typed. */
export const registerHints = {
  code: {
    fr: 'Capitales, chiffres, - et _ : FR-LYON. Il sert dans les formules et ne change plus une fois envoyé.',
    en: 'Capitals, digits, - and _: FR-LYON. Formulas use it; once sent it never changes.',
  },
  name: { fr: 'Le nom que les tableaux montrent.', en: 'The name that tables show.' },
  country: { fr: 'Code du pays : FR, PT, MA.', en: 'Country code: FR, PT, MA.' },
  provider: {
    fr: 'Code du prestataire ; vide pour un plateau de la marque.',
    en: 'Code of the provider; blank for a platform of the brand.',
  },
  mission: { fr: 'Ce que le plateau traite.', en: 'What the platform handles.' },
} as const satisfies Record<RegisterField, Text>;

export const registerTexts = {
  title: { fr: 'Organisation', en: 'Organisation' },
  rows: (n: number): Text => ({
    fr: n > 1 ? `${n} lignes` : `${n} ligne`,
    en: n === 1 ? '1 row' : `${n} rows`,
  }),
  twice: (n: number): Text => ({
    fr:
      n === 1
        ? '1 ligne porte le code d’une autre : elle n’est pas envoyée.'
        : `${n} lignes portent le code d’une autre : elles ne sont pas envoyées.`,
    en:
      n === 1
        ? '1 row has the code of another: it is not sent.'
        : `${n} rows have the code of another: they are not sent.`,
  }),
  unnamed: (n: number): Text => ({
    fr:
      n === 1
        ? '1 ligne n’a pas de code valable : elle n’est pas envoyée.'
        : `${n} lignes n’ont pas de code valable : elles ne sont pas envoyées.`,
    en:
      n === 1
        ? '1 row has no valid code: it is not sent.'
        : `${n} rows have no valid code: they are not sent.`,
  }),
  missing: (names: readonly string[]): Text => ({
    fr: `Absent de la feuille, encore sur le serveur : ${names.join(', ')}.`,
    en: `Not in the sheet, still on the server: ${names.join(', ')}.`,
  }),
  remove: (n: number): Text => ({
    fr: n === 1 ? 'Supprimer du serveur' : `Supprimer ces ${n} lignes du serveur`,
    en: n === 1 ? 'Delete from the server' : `Delete these ${n} rows from the server`,
  }),
} as const;
