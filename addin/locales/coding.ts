import type { Reaction } from '#domain/practice/coding';
import type { Theme } from '#domain/theme';
import type { Text } from '#domain/text';
import { quarterName } from './sheets.ts';

/** Headings of the columns that every coding sheet has, beside those of the contact. */
export const codingTitles = {
  transcript: { fr: 'Transcription', en: 'Transcript' },
  duration: { fr: 'Durée (s)', en: 'Length (s)' },
  contactReason: { fr: 'Motif', en: 'Reason' },
  reaction: { fr: 'Réaction du client', en: 'Reaction of the client' },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns beside whether a practice is there, under its code. */
export const practiceColumnTitles = {
  proposal: (code: string): Text => ({ fr: `${code}\u00a0?`, en: `${code}?` }),
  seconds: (code: string): Text => ({ fr: `${code} (s)`, en: `${code} (s)` }),
  reaction: (code: string): Text => ({ fr: `${code} réaction`, en: `${code} reaction` }),
} as const;

export const reactionNames = {
  accepts: { fr: 'accepte', en: 'accepts' },
  refuses: { fr: 'refuse', en: 'refuses' },
  none: { fr: 'aucune', en: 'none' },
} as const satisfies Record<Reaction, Text>;

/** Beside the selected cell: what may be typed. Excel shows at most 255 characters. */
export const codingHints = {
  presence: (label: string): Text => ({
    fr: `${label.slice(0, 120)}\n1\u00a0: présente\n0\u00a0: absente\nN\u00a0: sans objet\nVide\u00a0: pas encore cherchée`,
    en: `${label.slice(0, 120)}\n1: present\n0: absent\nN: not applicable\nBlank: not looked for yet`,
  }),
  seconds: {
    fr: 'Secondes que prend la pratique elle-même\u00a0: 83, et non 1:23. Vide\u00a0: non mesurées.',
    en: 'Seconds that the practice itself takes: 83, not 1:23. Blank: not measured.',
  },
  reaction: {
    fr: 'Ce que fait alors le client.\na\u00a0: accepte\nr\u00a0: refuse\n0\u00a0: aucune réaction\nVide\u00a0: celle de tout le contact',
    en: 'What the client does then.\na: accepts\nr: refuses\n0: no reaction\nBlank: that of the whole contact',
  },
  proposal: {
    fr: 'Où les mots de la pratique se trouvent\u00a0: instant ou intervention. À confirmer par 1 ou 0\u00a0: rien n’est compté avant.',
    en: 'Where the words of the practice are: time or turn. To be confirmed by 1 or 0: nothing is counted before.',
  },
  duration: {
    fr: 'Secondes que dure le contact\u00a0: 312. Déjà là quand l’enregistrement ou le texte le dit.',
    en: 'Seconds the contact lasts: 312. Already there when the recording or the text says so.',
  },
  contactReason: {
    fr: 'Code de la feuille Motifs de contact. Vide\u00a0: inconnu.',
    en: 'Code of the sheet Contact reasons. Blank: unknown.',
  },
  contactReaction: {
    fr: 'Ce que fait le client dans tout le contact.\na\u00a0: accepte\nr\u00a0: refuse\n0\u00a0: aucune réaction',
    en: 'What the client does in the whole contact.\na: accepts\nr: refuses\n0: no reaction',
  },
  noPractices: {
    fr: 'Ce thème n’a pas encore de pratique\u00a0: ajoutez-en à la feuille Pratiques, envoyez-la, puis rouvrez cette feuille depuis le volet.',
    en: 'This theme has no practice yet: add some to the sheet Practices, send it, then open this sheet again from the pane.',
  },
} as const;

/** Short enough for the name of a sheet. */
const shortThemes = {
  'phone-tool': { fr: 'outil tél.', en: 'phone tool' },
  'structured-conversation': { fr: 'entretien', en: 'conversation' },
  'relational-quality': { fr: 'relationnel', en: 'relational' },
  'difficult-situations': { fr: 'situations', en: 'difficult' },
  proactivity: { fr: 'proactivité', en: 'proactivity' },
  'trade-gestures': { fr: 'gestes métiers', en: 'trade gestures' },
} as const satisfies Record<Theme, Text>;

/** Name of the coding sheet of a wave and a theme, before Excel’s limits. */
export const codingSheetName = (wave: string, theme: Theme): Text => ({
  fr: `Codage ${quarterName(wave).fr} ${shortThemes[theme].fr}`,
  en: `Coding ${wave} ${shortThemes[theme].en}`,
});
