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
  practices: { fr: 'Pratiques', en: 'Practices' },
  assumptions: { fr: 'Hypothèses', en: 'Assumptions' },
  facts: { fr: 'Faits', en: 'Facts' },
  feedback: { fr: 'Retours', en: 'Feedback' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  'theme-steps': { fr: 'Historique des thèmes', en: 'Theme history' },
  actions: { fr: 'Actions', en: 'Actions' },
  procedures: { fr: 'Procédures', en: 'Procedures' },
  remarks: { fr: 'Remontées', en: 'Remarks' },
  scenarios: { fr: 'Scénarios', en: 'Scenarios' },
  quotas: { fr: 'Quotas', en: 'Quotas' },
  tests: { fr: 'Tests du concours', en: 'Contest tests' },
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
  /** Rows of this sheet are made by others, or elsewhere. */
  notMade: (n: number): Text => ({
    fr:
      n === 1
        ? '1 ligne ajoutée ici n’est pas envoyée : vous ne créez pas les lignes de cette feuille.'
        : `${n} lignes ajoutées ici ne sont pas envoyées : vous ne créez pas les lignes de cette feuille.`,
    en:
      n === 1
        ? '1 row added here is not sent: you do not make the rows of this sheet.'
        : `${n} rows added here are not sent: you do not make the rows of this sheet.`,
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
