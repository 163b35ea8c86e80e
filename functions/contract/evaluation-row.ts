/**
 * The fields of an evaluation row. Answers and measurements are flat fields too, so that two people who
 * answer two criteria of one contact merge.
 */
export const contactFields = ['contact', 'platform', 'channel', 'direction', 'start', 'listenBy'] as const;
/**
 * `state` and `score` (millionths), `incomplete`, `typedByOthers` (some of it, in the sender's workbook), `purpose`
 * (`standard`, or `double` for a second person's), `recording` (what there is to hear): the server's.
 */
export const outcomeFields = [
  'grid',
  'state',
  'score',
  'incomplete',
  'typedByOthers',
  'purpose',
  'recording',
] as const;
/** `evaluator` is an object id, editable by a quality manager; `reason` says why a submitted row changes. */
export const editableFields = ['evaluator', 'facts', 'comment', 'done', 'reason'] as const;

export type ContactField = (typeof contactFields)[number];
export type OutcomeField = (typeof outcomeFields)[number];
export type EditableField = (typeof editableFields)[number];

/** `answer.welcome`: the answer to a criterion, as written in its cell (`4`, `N`, `a,b`), or null. */
export const answerField = (criterion: string): `answer.${string}` => `answer.${criterion}`;
/** `measure.ring`: a measurement in its unit, or null when unknown. */
export const measureField = (measurement: string): `measure.${string}` => `measure.${measurement}`;

/** The criterion an answer field is about, or undefined for another field. */
export const criterionOf = (field: string): string | undefined =>
  field.startsWith('answer.') ? field.slice('answer.'.length) : undefined;

/** The measurement a measure field is about, or undefined for another field. */
export const measurementOf = (field: string): string | undefined =>
  field.startsWith('measure.') ? field.slice('measure.'.length) : undefined;

export const MAX_TEXT = 4000;
