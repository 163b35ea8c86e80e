import * as fc from 'fast-check';
import { presenceField, reactionField, secondsField } from '#contract/code';
import type { FieldValue } from '#contract/row';
import { presences, reactions } from '#domain/practice/coding';
import { applyCodes } from '../../../functions/usecases/codes/apply-codes.ts';
import { typedFields } from '../../../functions/usecases/codes/code-fields.ts';
import type { ContactToCode } from '../../../functions/usecases/codes/coded-contact.ts';
import { mergeCode } from '../../../functions/usecases/codes/merge-code.ts';
import { noCode } from '../../../functions/usecases/stored/code.ts';

const practices = ['ONE', 'TWO'];
const codable = { practices, reasons: ['FACT'] };
const blank: ContactToCode = {
  contact: {
    id: 'C1',
    platform: 'P',
    wave: 'W',
    batch: '2026-10',
    channel: 'phone',
    direction: 'in',
    start: '2026-10-15T09:00:00Z',
    token: null,
  },
  isGone: false,
  evaluation: undefined,
  code: noCode('C1'),
  version: 0,
  revision: 1,
  recordings: [],
  wave: {} as ContactToCode['wave'],
};

const orBlank = (value: fc.Arbitrary<FieldValue>) => fc.option(value, { nil: null });
const seconds = orBlank(fc.integer({ min: 0, max: 600 }));
const fieldsOf = (practice: string) => ({
  [presenceField(practice)]: orBlank(fc.constantFrom(...presences)),
  [secondsField(practice)]: seconds,
  [reactionField(practice)]: orBlank(fc.constantFrom(...reactions)),
});
/** What somebody types in a row: some of its cells. */
const typing = fc.record(
  {
    duration: seconds,
    contactReason: orBlank(fc.constant('FACT')),
    reaction: orBlank(fc.constantFrom(...reactions)),
    ...fieldsOf('ONE'),
    ...fieldsOf('TWO'),
  },
  { requiredKeys: [] },
);
type Typed = Record<string, FieldValue>;

/** Sends what was typed over a row as it was last seen, and answers the row as it is then. */
function sent(now: ContactToCode, seen: ContactToCode, typed: Typed) {
  const fields = typedFields(seen, practices);
  const changes = Object.fromEntries(
    Object.entries(typed).map(([field, to]) => [field, { from: fields[field] ?? null, to }]),
  );
  const merge = mergeCode(now, { key: 'C1', base: seen.revision, changes }, codable);
  if (merge.taken.size === 0) return { merge, row: now };
  const code = applyCodes(now, { taken: merge.taken, typedByOthers: false, practices });
  return { merge, row: { ...now, code, version: now.version + 1, revision: now.revision + 1 } };
}

test('whatever one person types is in the row then, and nothing else moved', () => {
  fc.assert(
    fc.property(typing, typing, (first, second) => {
      const one = sent(blank, blank, first).row;
      const { merge, row } = sent(one, one, second);

      expect(merge.conflicts).toEqual([]);
      expect(typedFields(row, practices)).toEqual({ ...typedFields(one, practices), ...second });
    }),
  );
});

test('of two people who typed over the same row nothing is lost without a word', () => {
  fc.assert(
    fc.property(typing, typing, typing, (before, mine, theirs) => {
      const seen = sent(blank, blank, before).row;
      const first = sent(seen, seen, theirs).row;
      const { merge, row } = sent(first, seen, mine);
      const fields = typedFields(row, practices);
      const told = new Set(merge.conflicts.map(({ field }) => field));

      for (const [field, value] of Object.entries(mine)) {
        if (!told.has(field)) expect(fields[field]).toEqual(value);
      }
      for (const [field, value] of Object.entries(typedFields(first, practices))) {
        if (!(field in mine) || told.has(field)) expect(fields[field]).toEqual(value);
      }
    }),
  );
});
