import { presenceField, reactionField, secondsField } from '#contract/code';
import type { FieldValue } from '#contract/row';
import { storedCode, type StoredCode } from '../stored/code.ts';
import type { ContactToCode } from './coded-contact.ts';
import { knownDuration } from './known-duration.ts';

type Fields = ReadonlyMap<string, FieldValue>;

export type Applied = {
  readonly taken: Fields;
  /** In the sender's workbook, by somebody else: the sender answers for it. */
  readonly typedByOthers: boolean;
  readonly practices: readonly string[];
};

/**
 * What is kept of a contact once these fields are written. How long it lasts is kept with the first of them: it is to
 * outlive the recording that says it.
 */
export function applyCodes(contact: ContactToCode, { taken, typedByOthers, practices }: Applied): StoredCode {
  const { code, revision } = contact;
  const field = (id: string, before: FieldValue) => (taken.has(id) ? taken.get(id) : before);
  const fields = [...taken.keys()];
  const others = code.typedByOthers.filter((one) => !taken.has(one));
  const revised = fields.map((one) => [one, revision + 1] as const);
  return storedCode.parse({
    ...code,
    duration: field('duration', knownDuration(contact)),
    reason: field('contactReason', code.reason),
    reaction: field('reaction', code.reaction),
    codes: codesOf(code, taken, practices),
    fieldRevisions: { ...code.fieldRevisions, ...Object.fromEntries(revised) },
    typedByOthers: typedByOthers ? [...others, ...fields].sort() : others,
  });
}

/** Those of other themes stay as they are. */
function codesOf({ codes }: StoredCode, taken: Fields, practices: readonly string[]) {
  const after: Record<string, unknown> = { ...codes };
  for (const practice of practices) {
    const ids = {
      presence: presenceField(practice),
      seconds: secondsField(practice),
      reaction: reactionField(practice),
    };
    const written = Object.entries(ids).filter(([, id]) => taken.has(id));
    if (written.length === 0) continue;
    const before = codes[practice] ?? { presence: null, seconds: null, reaction: null };
    after[practice] = {
      ...before,
      ...Object.fromEntries(written.map(([part, id]) => [part, taken.get(id)])),
    };
  }
  return after;
}
