import fc from 'fast-check';
import { assign, type SampleContact } from '#domain/assignment/assign';
import { firstOf } from '../../../../../functions/usecases/assignments/first-of.ts';

const samples = fc
  .array(
    fc.record({ platform: fc.constantFrom('A', 'B', 'C'), week: fc.constantFrom('2026-W40', '2026-W41') }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((all) =>
    all.map((one, index): SampleContact => ({
      ...one,
      id: `C${index}`,
      channel: 'phone',
      direction: 'in',
      batch: '2026-10',
      evaluator: '',
      formerly: [],
      doubles: [],
      isUntouched: true,
      canBeHeard: true,
    })),
  );

test('contacts given in several calls go to whom one call would have given them', () => {
  fc.assert(
    fc.property(
      samples,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (sample, people, most) => {
        const evaluators = Array.from({ length: people }, (_, n) => `E${n}`);
        const options = { evaluators, doubleShare: 0, seed: 's' };
        const atOnce = new Map(
          assign(sample, options).map(({ contact: { id }, evaluator }) => [id, evaluator]),
        );
        let left: readonly SampleContact[] = sample;
        for (let call = 0; left.some(({ evaluator }) => evaluator === ''); call += 1) {
          expect(call).toBeLessThan(sample.length + 1);
          const now = firstOf(assign(left, options), ({ contact }) => contact.platform, people, most);
          const given = new Map(
            now.flatMap(([, own]) =>
              own.map(({ contact: { id }, evaluator }) => [id, evaluator ?? ''] as const),
            ),
          );
          left = left.map((contact) => ({
            ...contact,
            evaluator: given.get(contact.id) ?? contact.evaluator,
          }));
        }
        expect(new Map(left.map(({ id, evaluator }) => [id, evaluator]))).toEqual(atOnce);
      },
    ),
  );
});
