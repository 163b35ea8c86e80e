import * as z from 'zod';

/** Why one cell or one row was refused. The text is the client's, from the code and the parameters. */
export const refusalCodes = [
  /** No row of this key in this wave, or not for this person. */
  'unknown-row',
  'unknown-field',
  'read-only-field',
  /** Not one of the answers of the criterion: `allowed`. */
  'not-an-answer',
  /** The criterion must be answered: not applicable is not offered. */
  'not-applicable-refused',
  /** A number was expected, between `minimum` and `maximum`. */
  'not-a-number',
  'not-a-boolean',
  /** The formula in the cell gives an Excel error. */
  'error-value',
  /** The row cannot be without it. */
  'missing-value',
  /** Codes are 1 to 40 capitals, digits, `-` and `_`. */
  'not-a-code',
  /** Not one of the words of the column: `allowed`. */
  'not-a-choice',
  'not-flows',
  'not-hours',
  'not-days',
  'not-a-time-zone',
  'not-a-period',
  'not-a-quarter',
  'not-a-day',
  'not-a-currency',
  'unknown-reason',
  'unknown-indicator',
  'not-in-order',
  'unknown-entity',
  /** A wave of this quarter is here: its figures are its own. `wave` */
  'quarter-has-wave',
  /** The code already is that of a platform, a provider or a country: `code`. */
  'code-taken',
  'unknown-provider',
  /** Nobody else could manage the members. */
  'last-manager',
  /** Something else needs the row: `by`. */
  'still-used',
  /** To be deleted, but changed on the server since it was last seen. */
  'changed-meanwhile',
  /** Rows of a draw are never deleted. */
  'not-removable',
  /** Rows of this sheet are made elsewhere, or by others. */
  'not-to-be-made',
  'too-long',
  /** Done, but these cells lack an answer: `fields`. */
  'answers-missing',
  /** Assigned to another evaluator. */
  'not-assigned',
  /** The other listening of a contact that this person evaluates: hidden until both are submitted. */
  'hidden-double',
  /** This person has, or had, another evaluation of the same contact. */
  'evaluates-already',
  /** No member of this object id in the organisation. */
  'unknown-member',
  /** The wave was closed meanwhile. */
  'wave-closed',
  'missing-id',
  'duplicate-id',
  'control-characters',
  'numeric-id-too-long',
  'missing-start',
  'unreadable-start',
  /** Started outside the wave: `from`, `to`. */
  'outside-wave',
  'unknown-channel',
  'unknown-direction',
  'unknown-platform',
  'unknown-wave',
  /** Not in the sample of this platform in this wave. */
  'unknown-contact',
  'unknown-practice',
  /** Words that cannot be looked for: `problem`. */
  'not-a-pattern',
  /** Neither a section, nor a criterion, nor the code of a practice. */
  'not-measurable',
  /** Another theme of the platform is worked on: `theme`. */
  'theme-active',
  /** A step that only figures take. */
  'not-a-step',
  /** The wave has no grid for this channel. */
  'no-grid',
  /** Its recording is, or is about to be, destroyed. */
  'past-end',
  /** The frame of its batch is frozen: `period`. */
  'frame-frozen',
  /** The number of a payment card is in the text, which is never kept. */
  'card-number',
  /** Never answered by the server: the workbook asks before it sends a text that holds `kinds`, seen as `shown`. */
  'looks-personal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const refusalSchema = z
  .object({
    /** Field of the row; empty when the whole row is refused. */
    field: z.string(),
    code: z.enum(refusalCodes),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: 'Refusal' });
export type Refusal = z.infer<typeof refusalSchema>;
