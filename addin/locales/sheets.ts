import type { FormerEvaluator } from '#contract/organisation';
import type { Refusal, RefusalCode } from '#contract/refusal';
import type { Channel, Direction } from '#domain/channel';
import type { EvaluationState, Purpose } from '#domain/evaluation';
import type { RecordingState } from '#domain/recording';
import type { Text } from '#domain/text';
import { refusalText, type Parameters } from './errors.ts';

/** Headings of the columns that every evaluation sheet has, by column id. */
export const columnTitles = {
  contact: { fr: 'Contact', en: 'Contact' },
  platform: { fr: 'Plateau', en: 'Platform' },
  channel: { fr: 'Canal', en: 'Channel' },
  direction: { fr: 'Sens', en: 'Direction' },
  start: { fr: 'Début', en: 'Start' },
  listenBy: { fr: 'À écouter avant', en: 'Listen by' },
  evaluator: { fr: 'Évaluateur', en: 'Evaluator' },
  facts: { fr: 'Faits observés', en: 'Observed facts' },
  comment: { fr: 'Commentaire', en: 'Comment' },
  score: { fr: 'Note en direct', en: 'Live score' },
  done: { fr: 'Terminé', en: 'Done' },
  reason: { fr: 'Motif de révision', en: 'Reason for revision' },
  state: { fr: 'État', en: 'State' },
  purpose: { fr: 'Écoute', en: 'Listening' },
  recording: { fr: 'Enregistrement', en: 'Recording' },
  remaining: { fr: 'Reste', en: 'Left' },
  _status: { fr: 'Synchronisation', en: 'Synchronisation' },
  _key: { fr: '_key', en: '_key' },
  _rev: { fr: '_rev', en: '_rev' },
} as const satisfies Readonly<Record<string, Text>>;

/** Somebody's name in an evaluation, with why they are not assigned any more. */
export const formerEvaluatorName = (name: string, formerly: FormerEvaluator | undefined): Text => {
  if (formerly === undefined) return { fr: name, en: name };
  return formerly === 'left'
    ? { fr: `${name} (n’est plus membre)`, en: `${name} (no longer a member)` }
    : { fr: `${name} (n’évalue plus)`, en: `${name} (evaluates no more)` };
};

export const channelNames = {
  phone: { fr: 'téléphone', en: 'phone' },
  email: { fr: 'e-mail', en: 'e-mail' },
  chat: { fr: 'chat', en: 'chat' },
  letter: { fr: 'courrier', en: 'letter' },
  social: { fr: 'réseaux sociaux', en: 'social' },
  web: { fr: 'web', en: 'web' },
} as const satisfies Record<Channel, Text>;

export const directionNames = {
  in: { fr: 'entrant', en: 'inbound' },
  out: { fr: 'sortant', en: 'outbound' },
} as const satisfies Record<Direction, Text>;

/** Channels answered at once, and those answered later. */
export const filterGroupNames = {
  sync: { fr: 'synchrone', en: 'synchronous' },
  async: { fr: 'asynchrone', en: 'asynchronous' },
} as const satisfies Readonly<Record<'sync' | 'async', Text>>;

export const evaluationStateNames = {
  assigned: { fr: 'à faire', en: 'to do' },
  'in-progress': { fr: 'en cours', en: 'in progress' },
  submitted: { fr: 'terminée', en: 'submitted' },
  revised: { fr: 'révisée', en: 'revised' },
  final: { fr: 'définitive', en: 'final' },
} as const satisfies Record<EvaluationState, Text>;

/** Which of the evaluations of a contact a row is; those of other purposes are in no sheet. */
export const purposeNames = {
  standard: { fr: 'standard', en: 'standard' },
  double: { fr: 'double écoute', en: 'double' },
} as const satisfies Readonly<Partial<Record<Purpose, Text>>>;

/** What there is to hear or to read of a contact, in its cell. */
export const recordingStateNames = {
  none: { fr: '—', en: '—' },
  expected: { fr: 'attendu', en: 'expected' },
  ready: { fr: 'prêt', en: 'ready' },
  gone: { fr: 'détruit', en: 'gone' },
} as const satisfies Record<RecordingState, Text>;

/** Days left as Excel writes them: the word for none, hours below two days, days. */
export const remainingFormats: Text = {
  fr: '[<0]"échu";[<2][h]"\u00a0h";0"\u00a0j"',
  en: '[<0]"over";[<2][h]"\u00a0h";0"\u00a0d"',
};

/** What the status column says of a row; nothing when all is well and nothing was sent from here. */
export const statusTexts = {
  synced: { fr: '', en: '' },
  sent: { fr: 'envoyé', en: 'sent' },
  'to-send': { fr: 'à envoyer', en: 'to send' },
  new: { fr: 'nouvelle ligne, à envoyer', en: 'new row, to send' },
  'by-others': { fr: 'saisi par d’autres, à envoyer', en: 'typed by others, to send' },
  copy: { fr: 'copie, non envoyée', en: 'copy, not sent' },
  stranger: {
    fr: 'ligne hors tirage, non envoyée',
    en: 'row not in the sample, not sent',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A row added where others make them. */
export const notMadeText: Text = { fr: 'ligne ajoutée ici, non envoyée', en: 'row added here, not sent' };

/** Two rows say they are the same thing; `key` are the headings of the cells that say it. */
export const twiceText = (key: readonly string[]): Text => ({
  fr: `déjà sur une autre ligne (${key.join(', ')}), non envoyée : changez-la ou supprimez-la`,
  en: `already on another row (${key.join(', ')}), not sent: change or delete it`,
});

/** A cell that a row is not known without: blank, or what is wrong with it. */
export function lackingText(heading: string, { code, parameters }: Omit<Refusal, 'field'>): Text {
  if (code === 'missing-value') return { fr: heading, en: heading };
  const why = refusalText(code, parameters);
  return { fr: `${heading} (${why.fr})`, en: `${heading} (${why.en})` };
}

/** `cells` are the headings of those to fill in or to correct. */
export const unnamedText = (cells: readonly string[]): Text => ({
  fr: `à compléter ou corriger, non envoyée : ${cells.join(', ')}`,
  en: `to fill in or correct, not sent: ${cells.join(', ')}`,
});

export const conflictText = (columns: readonly string[]): Text => ({
  fr: `conflit : ${columns.join(', ')} — choisissez dans le volet`,
  en: `conflict: ${columns.join(', ')} — choose in the pane`,
});

export const undoneText = (columns: readonly string[]): Text => ({
  fr: `réception annulée : ${columns.join(', ')} — choisissez dans le volet`,
  en: `receipt undone: ${columns.join(', ')} — choose in the pane`,
});

/** A refused cell, by its heading; a whole row has no heading. */
export function refusedText(heading: string, code: RefusalCode, parameters: Parameters): Text {
  const why = refusalText(code, parameters);
  if (heading === '') return { fr: `refusé : ${why.fr}`, en: `refused: ${why.en}` };
  const { value } = parameters;
  const typed = aboutValue.has(code) && typeof value === 'string' ? shortened(value) : '';
  const [fr, en] = typed === '' ? ['', ''] : [`\u00a0«\u00a0${typed}\u00a0»`, ` “${typed}”`];
  return { fr: `refusé : ${heading}${fr} : ${why.fr}`, en: `refused: ${heading}${en}: ${why.en}` };
}

/** Refusals that are about what was typed. */
const aboutValue: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'not-an-answer',
  'not-applicable-refused',
  'not-a-number',
  'not-a-boolean',
  'unknown-member',
  'evaluates-already',
  'not-a-code',
  'error-value',
  'code-taken',
  'unknown-provider',
]);
const SHOWN_VALUE = 40;
const shortened = (text: string): string =>
  text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;

/** Beside the cell of a criterion: what may be typed. Excel shows at most 255 characters. */
export const answerHints = {
  yes: { fr: '1 : oui', en: '1: yes' },
  no: { fr: '0 : non', en: '0: no' },
  notApplicable: { fr: 'N : non applicable', en: 'N: not applicable' },
  several: { fr: 'Plusieurs codes : A;B. Aucun : -', en: 'Several codes: A;B. None: -' },
  number: (unit: string): Text => ({ fr: `Un nombre (${unit})`, en: `A number (${unit})` }),
  text: { fr: 'Texte libre, jamais noté', en: 'Free text, never scored' },
  done: { fr: 'x : évaluation terminée, à compter', en: 'x: evaluation finished, to be counted' },
  measure: (above: number): Text => ({
    fr: `Laissez vide si inconnu. Au-dessus de ${above}, la note est 0.`,
    en: `Leave blank when unknown. Above ${above}, the score is 0.`,
  }),
} as const;

/** `2026-Q4` and `2026-W41` as French people write them: trimestre, semaine. */
const frenchWave = (wave: string): string =>
  wave.replace(/^(\d{4})-Q([1-4])$/, '$1-T$2').replace(/^(\d{4})-W(\d{2})$/, '$1-S$2');

/** Name of the evaluation sheet of a wave and a grid, before Excel's limits. */
export const evaluationSheetName = (wave: string, grid: string): Text => ({
  fr: `Éval ${frenchWave(wave)} ${grid}`,
  en: `Eval ${wave} ${grid}`,
});

/** A quarter or a week. */
export const quarterName = (quarter: string): Text => ({ fr: frenchWave(quarter), en: quarter });
