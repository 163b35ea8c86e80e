import fc from 'fast-check';
import { assign, type Assignment, type SampleContact } from '#domain/assignment/assign';

const platforms = ['FR-LYON', 'MA-RABAT', 'PT-PORTO'] as const;
const weeks = ['2026-W40', '2026-W41', '2026-W42'] as const;

const contact = fc.record({
  platform: fc.constantFrom(...platforms),
  channel: fc.constantFrom('phone' as const, 'chat' as const),
  direction: fc.constant('in' as const),
  week: fc.constantFrom(...weeks),
  batch: fc.constantFrom('2026-10', '2026-11'),
});
const free = { evaluator: '', formerly: [], doubles: [], isUntouched: true, canBeHeard: true };
const samples = fc
  .array(contact, { maxLength: 120 })
  .map((all): SampleContact[] => all.map((one, index) => ({ ...one, ...free, id: `C${index}` })));
const teams = fc.integer({ min: 1, max: 7 }).map((count) => Array.from({ length: count }, (_, n) => `E${n}`));
const options = fc.record({
  evaluators: teams,
  doubleShare: fc.constantFrom(0, 0.1, 0.33, 1),
  seed: fc.string(),
});

const spread = (evaluators: readonly string[], given: readonly (string | undefined)[]): number => {
  const counts = evaluators.map((one) => given.filter((evaluator) => evaluator === one).length);
  return Math.max(...counts) - Math.min(...counts);
};
function groupsBy(all: readonly Assignment[], keyOf: (contact: SampleContact) => string) {
  const keys = new Set(all.map(({ contact: one }) => keyOf(one)));
  return [...keys].map((key) => all.filter(({ contact: one }) => keyOf(one) === key));
}

/** The sample once this was done. */
const after = (sample: readonly SampleContact[], assignments: readonly Assignment[]): SampleContact[] => {
  const given = new Map(assignments.map((one) => [one.contact.id, one]));
  return sample.map((one) => {
    const { evaluator, double } = given.get(one.id) ?? {};
    return {
      ...one,
      evaluator: evaluator ?? one.evaluator,
      doubles: double === undefined ? one.doubles : [double],
    };
  });
};

test('everybody gets as much as everybody else: of all, of a platform, of a flow in it and of a week in that', () => {
  fc.assert(
    fc.property(samples, options, (sample, asked) => {
      const all = assign(sample, asked).filter(({ evaluator }) => evaluator !== undefined);
      expect(all).toHaveLength(sample.length);
      const inPlatform = ({ platform }: SampleContact) => platform;
      const inFlow = ({ platform, channel }: SampleContact) => `${platform} ${channel}`;
      const inWeek = ({ week, ...one }: SampleContact) => `${inFlow({ week, ...one })} ${week}`;
      for (const keyOf of [() => '', inPlatform, inFlow, inWeek])
        for (const group of groupsBy(all, keyOf)) {
          const given = group.map(({ evaluator }) => evaluator);
          expect(spread(asked.evaluators, given)).toBeLessThanOrEqual(1);
        }
    }),
  );
});

test('the order of the sample does not matter', () => {
  const pairs = samples.chain((sample) =>
    fc.tuple(fc.constant(sample), fc.shuffledSubarray(sample, { minLength: sample.length })),
  );
  fc.assert(
    fc.property(pairs, options, ([sample, shuffled], asked) => {
      expect(assign(shuffled, asked)).toEqual(assign(sample, asked));
    }),
  );
});

test('once done, nothing is left; new contacts go to whoever is behind, and nothing given moves', () => {
  fc.assert(
    fc.property(samples, options, fc.nat(40), (sample, asked, early) => {
      const first = assign(sample.slice(0, early), asked);
      const known = after(sample.slice(0, early), first);
      expect(assign(known, asked)).toEqual([]);
      const second = assign([...known, ...sample.slice(early)], asked);
      const moved = second.filter(({ contact: { evaluator }, evaluator: next }) => evaluator !== '' && next);
      expect(moved).toEqual([]);
      const whole = after([...known, ...sample.slice(early)], second).map(({ evaluator }) => evaluator);
      expect(spread(asked.evaluators, whole)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a second person is never the first, the share is that asked for, and doubles are shared out too', () => {
  fc.assert(
    fc.property(samples, options, (sample, asked) => {
      const all = after(sample, assign(sample, asked));
      const doubled = all.filter(({ doubles }) => doubles.length > 0);
      expect(doubled.filter(({ evaluator, doubles }) => doubles.includes(evaluator))).toEqual([]);
      const wanted = Math.ceil((asked.doubleShare * 100 * sample.length) / 100 - 1e-9);
      expect(doubled).toHaveLength(asked.evaluators.length < 2 ? 0 : wanted);
    }),
  );
});

const plainSample = (count: number): SampleContact[] =>
  Array.from({ length: count }, (_, index) => ({
    ...free,
    id: `C${index}`,
    platform: platforms[index % 3] ?? '',
    channel: 'phone',
    direction: 'in',
    week: weeks[index % 2] ?? '',
    batch: '2026-10',
  }));

test('doubles are shared out too, platform by platform', () => {
  const evaluators = ['A', 'B', 'C', 'D'];
  const doubled = assign(plainSample(300), { evaluators, doubleShare: 0.2, seed: 's' }).filter(
    ({ double }) => double !== undefined,
  );
  expect(doubled).toHaveLength(60);
  for (const group of [doubled, ...groupsBy(doubled, ({ platform }) => platform)])
    expect(
      spread(
        evaluators,
        group.map(({ double }) => double),
      ),
    ).toBeLessThanOrEqual(2);
});

test('with another seed the same contact goes to somebody else, now and then', () => {
  const given = (seed: string) =>
    assign(plainSample(60), { evaluators: ['A', 'B', 'C'], doubleShare: 0, seed }).map(
      ({ contact: { id }, evaluator }) => `${id} ${evaluator}`,
    );
  const [one, other] = [new Set(given('one')), given('other')];
  expect(other.filter((pair) => one.has(pair)).length).toBeLessThan(40);
});
