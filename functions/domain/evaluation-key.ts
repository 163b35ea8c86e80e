import { purposes, type EvaluationKey, type Purpose } from './evaluation.ts';

/** What tells the evaluations of one wave apart. */
export type KeyInWave = Pick<EvaluationKey, 'contact' | 'purpose' | 'slot'>;

const MARK = '~';

/**
 * The key of an evaluation's row in its wave: the contact alone for a standard one, else `~purpose~slot~contact`.
 * Reversible whatever characters an id holds: a standard contact that begins with the mark is written in full.
 */
export function encodeEvaluationKey({ contact, purpose, slot }: KeyInWave): string {
  if (purpose === 'standard' && slot === '' && !contact.startsWith(MARK)) return contact;
  return [MARK, purpose, MARK, escaped(slot), MARK, contact].join('');
}

/** What a row key stands for, or undefined when no evaluation has it. */
export function decodeEvaluationKey(key: string): KeyInWave | undefined {
  const decoded = key.startsWith(MARK) ? decodeMarked(key) : standard(key);
  return decoded !== undefined && encodeEvaluationKey(decoded) === key ? decoded : undefined;
}

const standard = (contact: string): KeyInWave => ({ contact, purpose: 'standard', slot: '' });

/** The contact comes last and may hold marks itself. */
function decodeMarked(key: string): KeyInWave | undefined {
  const [, purpose = '', slot = '', ...rest] = key.split(MARK);
  if (!isPurpose(purpose) || rest.length === 0) return undefined;
  return { contact: rest.join(MARK), purpose, slot: slot.replaceAll('%7E', MARK).replaceAll('%25', '%') };
}

const isPurpose = (text: string): text is Purpose => purposes.some((purpose) => purpose === text);
const escaped = (slot: string): string => slot.replaceAll('%', '%25').replaceAll(MARK, '%7E');
