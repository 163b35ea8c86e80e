import type { SheetName } from '#contract/sheet';
import type { Text } from '#domain/text';

/** The sheets of an organisation, as tabs and buttons name them. */
export const registerSheetNames = {
  platforms: { fr: 'Plateaux', en: 'Platforms' },
  providers: { fr: 'Prestataires', en: 'Providers' },
  volumes: { fr: 'Volumes', en: 'Volumes' },
  'past-figures': { fr: 'Vagues passées', en: 'Past waves' },
  members: { fr: 'Membres', en: 'Members' },
  activity: { fr: 'Activité', en: 'Activity' },
  reasons: { fr: 'Motifs', en: 'Contact reasons' },
  'reason-counts': { fr: 'Motifs comptés', en: 'Counted reasons' },
  costs: { fr: 'Coûts', en: 'Costs' },
  rates: { fr: 'Taux de change', en: 'Exchange rates' },
  targets: { fr: 'Objectifs', en: 'Targets' },
  gains: { fr: 'Gains', en: 'Gains' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
} as const satisfies Record<SheetName, Text>;

export const registerTexts = {
  title: { fr: 'Organisation', en: 'Organisation' },
  /** A row of the members whose name is not at hand. */
  somebody: { fr: 'une personne', en: 'somebody' },
  /** A row of costs, targets or gains, whose cells say more than its key. */
  line: { fr: 'une ligne', en: 'a line' },
  rows: (n: number): Text => ({
    fr: n > 1 ? `${n} lignes` : `${n} ligne`,
    en: n === 1 ? '1 row' : `${n} rows`,
  }),
  twice: (n: number): Text => ({
    fr:
      n === 1
        ? '1 ligne fait double emploi avec une autre : elle n’est pas envoyée.'
        : `${n} lignes font double emploi avec d’autres : elles ne sont pas envoyées.`,
    en:
      n === 1
        ? '1 row says the same thing as another: it is not sent.'
        : `${n} rows say the same thing as others: they are not sent.`,
  }),
  unnamed: (n: number): Text => ({
    fr:
      n === 1
        ? '1 ligne est à compléter ou à corriger : elle n’est pas envoyée.'
        : `${n} lignes sont à compléter ou à corriger : elles ne sont pas envoyées.`,
    en:
      n === 1
        ? '1 row is to be filled in or corrected: it is not sent.'
        : `${n} rows are to be filled in or corrected: they are not sent.`,
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
