import { codeContactFields, presenceField, proposalField, reactionField, secondsField } from '#contract/code';
import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { presences, reactions } from '#domain/practice/coding';
import { MOST_CODED_SECONDS } from '#domain/practice/read-code';

/** A value as it is kept and compared, or why it is none. */
export type ReadCode = { readonly value: FieldValue } | { readonly refused: Omit<Refusal, 'field'> };

/** What people may type in a coding sheet, and what they may choose from. */
export type Codable = {
  readonly practices: readonly string[];
  /** Codes of the reasons for contact of the organisation. */
  readonly reasons: readonly string[];
};

const readOnly: ReadonlySet<string> = new Set(codeContactFields);

type Reader = (value: FieldValue) => ReadCode;

/** Reads what was typed in a field of a coding row. Nothing is clamped. */
export function readCodeField(field: string, value: FieldValue, codable: Codable): ReadCode {
  const isProposal = codable.practices.some((practice) => proposalField(practice) === field);
  if (readOnly.has(field) || isProposal) return refused('read-only-field');
  const reader = readerOf(field, codable);
  if (reader === undefined) return refused('unknown-field');
  return value === null || value === '' ? { value: null } : reader(value);
}

function readerOf(field: string, { practices, reasons }: Codable): Reader | undefined {
  if (field === 'duration') return readSeconds;
  if (field === 'reaction') return readReaction;
  if (field === 'contactReason') return (value) => readReason(value, reasons);
  for (const practice of practices) {
    if (field === presenceField(practice)) return readPresence;
    if (field === secondsField(practice)) return readSeconds;
    if (field === reactionField(practice)) return readReaction;
  }
  return undefined;
}

const refused = (code: Refusal['code'], parameters: Refusal['parameters'] = {}): ReadCode => ({
  refused: { code, parameters },
});

const readPresence: Reader = (value) => readChoice(value, presences);
const readReaction: Reader = (value) => readChoice(value, reactions);

const readChoice = (value: FieldValue, allowed: readonly string[]): ReadCode =>
  typeof value === 'string' && allowed.includes(value)
    ? { value }
    : refused('not-a-choice', { allowed: [...allowed] });

const readReason = (value: FieldValue, reasons: readonly string[]): ReadCode =>
  reasons.includes(String(value))
    ? { value: String(value) }
    : refused('unknown-reason', { value: String(value).slice(0, 60) });

const readSeconds: Reader = (value) =>
  typeof value === 'number' && value >= 0 && value <= MOST_CODED_SECONDS
    ? { value }
    : refused('not-a-number', { minimum: 0, maximum: MOST_CODED_SECONDS });
