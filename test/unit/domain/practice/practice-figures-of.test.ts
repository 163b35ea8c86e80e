import { anyPracticeFigures } from '#domain/practice/any-practice-figures';
import type { Cases } from '#domain/practice/assumption';
import { practiceFigures } from '#domain/practice/practice-figures-of';
import { aStudy, manyContacts, starChats } from '../../../support/coded-contacts.ts';
import { testWithShared } from '../../../support/shared.ts';

const figure = (of: ReturnType<typeof practiceFigures>, measure: keyof typeof of.measures) =>
  of.measures[measure];
const bounds = ({ value, low, high }: { value: number | null; low: number | null; high: number | null }) => [
  value,
  low,
  high,
];
const close = (numbers: readonly number[]) => numbers.map((one) => expect.closeTo(one, 9));
const codes = ({ basis }: { basis: { notes: readonly { code: string }[] } }) =>
  basis.notes.map(({ code }) => code);
const always = (value: number): Cases => ({ low: value, value, high: value });

/** A is paid by the hour, B is the brand's own. */
const chatStudy = () => {
  const perYear = (quarter: number) => ({ pace: (quarter * 365) / 91, year: null });
  const refusal = { low: 10, value: 12, high: 15 };
  return aStudy(starChats(), {
    received: new Map([
      ['A#chat-in', perYear(30_000)],
      ['B#chat-in', perYear(10_000)],
    ]),
    platforms: [
      {
        code: 'A',
        provider: 'PROV',
        contractUnit: 'hour',
        assumptions: {
          'paid-hour': { low: 24, value: 25, high: 27 },
          'agent-hour': { low: 19, value: 21, high: 24 },
          'refusal-brand': refusal,
          'refusal-provider': always(2),
        },
      },
      {
        code: 'B',
        provider: undefined,
        contractUnit: undefined,
        assumptions: { 'agent-hour': always(30), 'refusal-brand': refusal },
      },
    ],
  });
};

testWithShared('figures of real chats are those that scipy and arithmetic by hand give', () => {
  const figures = practiceFigures(chatStudy());

  expect([figures.present, figures.coded]).toEqual([130, 400]);
  // scipy 1.17: norm.ppf, ttest_ind(equal_var=False).confidence_interval; the others written out.
  const expected = {
    rate: [0.32662259615384615, 0.27744071994673813, 0.38111246931085063],
    seconds: [-11.827065527065542, -58.11593447508463, 34.461803420953544],
    'seconds-robust': [-16, -57, 28],
    refusal: [0.36923076923076925, 0.2911386855184367, 0.45482941510164543],
    'refusal-without': [0.13703703703703704, 0.10108175545718508, 0.18317563623186206],
    'refusal-difference': [0.2321937321937322, 0.1414901276667088, 0.325037205030621],
    'refusal-adjusted': [0.2713184071542562, 0.17471740949567288, 0.3679194048128395],
    'cost-brand': [141496.0656399979, 61851.35503650304, 257813.17067131927],
    'cost-provider': [18854.34627027175, 10146.802238537099, 28599.601580222494],
  } as const;
  for (const [measure, numbers] of Object.entries(expected))
    expect(bounds(figure(figures, measure as keyof typeof expected))).toEqual(
      numbers.map((one) => expect.closeTo(one, 6)),
    );
  expect(figure(figures, 'rate').basis).toMatchObject({ numerator: '130', denominator: '400' });
  expect(figure(figures, 'cost-brand').basis.notes).toContainEqual({
    code: 'volume-scaled',
    values: ['160440', 'A#chat-in', 'B#chat-in'],
  });
});

testWithShared('contacts of real chats whatever the practice', () => {
  const { measures } = anyPracticeFigures(chatStudy());

  expect(bounds(measures.refusal)).toEqual(
    close([0.21844951923076922, 0.17670009554622618, 0.26875666024817446]),
  );
  expect(bounds(measures.seconds)).toEqual(
    [363.2525, 341.70811946539555, 384.79688053460444].map((one) => expect.closeTo(one, 6)),
  );
  expect(measures.rate).toMatchObject({ value: null, status: 'not-collected' });
});

test('a practice nobody coded has no figure, and none is 0', () => {
  const figures = practiceFigures(aStudy([]));

  for (const one of Object.values(figures.measures))
    expect(one).toMatchObject({ value: null, low: null, high: null, n: 0, status: 'not-collected' });
});

test('a contact where it could not be counts nowhere', () => {
  const notApplicable = manyContacts(20, { codes: new Map() });
  const figures = practiceFigures(aStudy([...manyContacts(6, {}), ...notApplicable]));

  expect(figures.coded).toBe(6);
  expect(figure(figures, 'rate')).toMatchObject({ value: 1, n: 6 });
});

test('under five contacts n is all there is', () => {
  const figures = practiceFigures(aStudy(manyContacts(4, {})));

  expect(figure(figures, 'rate')).toMatchObject({
    value: null,
    low: null,
    n: 4,
    status: 'too-few',
    basis: { numerator: null },
  });
});

test('a difference needs five contacts on each side, and says how many there are', () => {
  const lasting = (count: number, isPresent: boolean) => manyContacts(count, { isPresent, duration: 100 });
  const figures = practiceFigures(aStudy([...lasting(4, true), ...lasting(90, false)]));

  expect(figure(figures, 'seconds')).toMatchObject({ value: null, n: 94, status: 'too-few' });
  expect(figure(figures, 'seconds').basis.notes).toEqual([{ code: 'sides', values: ['4', '90'] }]);
});

test('few contacts or few refusals are to be confirmed, on what they are compared by and on its money', () => {
  const reacting = (count: number, isPresent: boolean) => [
    ...manyContacts(4, { isPresent, reaction: 'refuses', duration: 90 }),
    ...manyContacts(count, { isPresent, reaction: 'accepts', duration: 120 }),
  ];
  const few = practiceFigures(aStudy([...reacting(3, true), ...reacting(60, false)]));
  const many = practiceFigures(aStudy([...reacting(30, true), ...reacting(60, false)]));

  expect(codes(figure(few, 'refusal-difference'))).toContain('to-confirm');
  expect(codes(figure(few, 'seconds'))).toContain('to-confirm');
  expect(codes(figure(many, 'refusal-difference'))).not.toContain('to-confirm');
  expect(codes(figure(many, 'seconds'))).not.toContain('to-confirm');
});

test('what a practice is charged with turns round within reasons: Simpson is named', () => {
  const of = (reason: string, [refusing, all]: readonly [number, number], isPresent: boolean) => [
    ...manyContacts(refusing, { reason, isPresent, reaction: 'refuses' }),
    ...manyContacts(all - refusing, { reason, isPresent, reaction: 'accepts' }),
  ];
  // With it: 10 % and 50 %; without: 20 % and 60 %: less refused in both reasons, and more in all.
  const contacts = [
    ...of('EASY', [2, 20], true),
    ...of('EASY', [40, 200], false),
    ...of('HARD', [100, 200], true),
    ...of('HARD', [12, 20], false),
  ];

  const figures = practiceFigures(aStudy(contacts));

  expect(figure(figures, 'refusal-difference').value).toBeGreaterThan(0);
  expect(figure(figures, 'refusal-adjusted').value).toBeCloseTo(-0.1, 9);
  expect(codes(figure(figures, 'refusal-difference'))).toContain('simpson');
  expect(codes(figure(figures, 'refusal-adjusted'))).toContain('simpson');
});

test('a mean that a few long contacts make is told apart from the median', () => {
  const lasting = (seconds: readonly number[], isPresent: boolean) =>
    seconds.flatMap((duration, index) => manyContacts(1, { isPresent, duration, reason: `R${index}` }));
  const present = [...Array.from({ length: 18 }, (_, at) => 90 + at), 4000, 5000];
  const absent = Array.from({ length: 20 }, (_, at) => 120 + at);

  const figures = practiceFigures(aStudy([...lasting(present, true), ...lasting(absent, false)]));

  expect(figure(figures, 'seconds').value).toBeGreaterThan(0);
  expect(figure(figures, 'seconds-robust').value).toBeLessThan(0);
  expect(codes(figure(figures, 'seconds'))).toContain('mean-and-median-differ');
});

test('a practice’s own reaction wins over that of the contact', () => {
  const contacts = manyContacts(8, {
    reaction: 'accepts',
    codes: new Map([['P', { presence: 'present', seconds: 12, reaction: 'refuses' }]]),
  });
  const figures = practiceFigures(aStudy(contacts));

  expect(figure(figures, 'refusal')).toMatchObject({ value: 1, n: 8 });
  expect(figure(figures, 'seconds-own')).toMatchObject({ value: 12, low: 12, high: 12, n: 8 });
});

test('without the volumes of every stratum contacts are one sample, and that is said', () => {
  const contacts = [...manyContacts(10, {}), ...manyContacts(30, { platform: 'B', isPresent: false })];
  const received = new Map([['A#phone-in', { pace: 900, year: null }]]);
  const figures = practiceFigures(aStudy(contacts, { received }));

  expect(figure(figures, 'rate').value).toBe(0.25);
  expect(codes(figure(figures, 'rate'))).toEqual(['unweighted']);
});

test('what was received where nothing is coded is said', () => {
  const received = new Map([
    ['A#phone-in', { pace: 900, year: null }],
    ['A#email-in', { pace: 100, year: null }],
  ]);
  const figures = practiceFigures(aStudy(manyContacts(10, {}), { received }));

  expect(figure(figures, 'rate').basis.notes).toEqual([
    { code: 'strata-left-out', values: [expect.stringMatching(/^0\.1|^0\.09999/)] },
  ]);
});
