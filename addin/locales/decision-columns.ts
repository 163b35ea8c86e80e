import type { DecisionKind } from '#domain/decision';
import type { Text } from '#domain/text';

/** Columns of the log of the committee. */
export const decisionTitles = {
  decisionDay: { fr: 'Date', en: 'Date' },
  decisionKind: { fr: 'Nature', en: 'Kind' },
  decision: { fr: 'Décision ou correction', en: 'Decision or correction' },
  owner: { fr: 'Responsable', en: 'Owner' },
  dueDay: { fr: 'Échéance', en: 'Due' },
  doneDay: { fr: 'Fait le', en: 'Done on' },
} as const satisfies Readonly<Record<string, Text>>;

/** Beside the selected cell: what may be typed. */
export const decisionHints = {
  decisionDay: {
    fr: 'Le jour du comité, ou celui de la correction\u00a0: 05/10/2026.',
    en: 'The day of the committee, or of the correction: 2026-10-05.',
  },
  decisionKind: {
    fr: 'Une décision du comité, ou ce qui a été corrigé à la demande des clients (feuille «\u00a0Voix du client\u00a0»).',
    en: 'A decision of the committee, or what was corrected as clients asked (sheet “Voice of the client”).',
  },
  decision: {
    fr: '400 caractères au plus. Aucun nom de client ni de conseiller.',
    en: 'At most 400 characters. No name of a client or of an agent.',
  },
  owner: {
    fr: 'Une fonction ou une équipe\u00a0: responsable de plateau.',
    en: 'A function or a team: platform manager.',
  },
  dueDay: { fr: 'Le jour prévu. Vide\u00a0: aucun.', en: 'The day it is due. Blank: none.' },
  doneDay: {
    fr: 'Le jour où c’est fait. Vide\u00a0: en cours.',
    en: 'The day it was done. Blank: still open.',
  },
} as const satisfies Record<keyof typeof decisionTitles, Text>;

export const decisionKindNames = {
  decision: { fr: 'décision', en: 'decision' },
  correction: { fr: 'correction', en: 'correction' },
} as const satisfies Record<DecisionKind, Text>;
