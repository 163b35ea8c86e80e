import { batchesOf } from '#domain/period';
import type { PlannedStratum } from '#domain/sampling/plan';
import { planProblemText } from '../../../../../addin/locales/plan-sheet.ts';
import { checkPlan, type PlanContext } from '../../../../../addin/workbook/plan/read/check-plan.ts';
import type { RawPlan } from '../../../../../addin/workbook/plan/raw-plan.ts';
import { writePlan } from '../../../../../addin/workbook/plan/write-plan.ts';
import { aPlan, calls } from '../../../domain/support/a-plan.ts';

const strata: PlannedStratum[] = [
  calls('FR-LYON', 90_000),
  calls('PT-PORTO', 10_000, 4),
  { ...calls('PT-PORTO', 2000), channel: 'email' },
];
const plan = aPlan(300, strata);

const context = (received: PlanContext['known']['received'] = {}): PlanContext => ({
  wave: {
    platforms: ['FR-LYON', 'PT-PORTO'],
    channels: ['phone', 'email'],
    batches: batchesOf('2026-10-01', '2026-12-31', 'month'),
  },
  known: { revision: 1, plan: { ...plan, strata: [...strata] }, received, deviations: {} },
});

/** The sheet as written, with some cells typed over. */
const sheet = (typed: {
  readonly settings?: Readonly<Record<number, string | number>>;
  readonly strata?: Readonly<Record<number, RawPlan['strata'][number]>>;
}): RawPlan => {
  const written = writePlan(plan, 'fr');
  return {
    settings: written.settings.map((one, row) => ({ ...one, value: typed.settings?.[row] ?? one.value })),
    strata: written.strata.map((one, row) => ({ ...one, ...typed.strata?.[row] })),
  };
};
const said = (raw: RawPlan, beside = context()) =>
  checkPlan(raw, beside).problems.map((problem) => [
    problem.place.table,
    problem.place.row,
    problem.place.column,
    planProblemText(problem).fr.replace(/\u00a0/g, ' '),
  ]);

test.each(['fr', 'en'] as const)('a plan written in %s is read as it was', (language) => {
  const checked = checkPlan(writePlan(plan, language), context());

  expect(checked.problems).toEqual([]);
  expect(checked.plan).toEqual(plan);
});

test('what a plan comes to is in the cells that are computed', () => {
  const { computed } = checkPlan(
    sheet({}),
    context({ 'FR-LYON|phone-in': { contacts: 40_000, periods: ['2026-10'] } }),
  );

  expect(computed.results).toMatchObject({ planned: 300, doubles: 30, hours: (330 * 15) / 60 });
  expect(computed.strata[0]).toMatchObject({
    received: 40_000,
    expected: 40_000 + Math.round((90_000 * 61) / 92),
  });
  expect(computed.strata[1]).toMatchObject({ received: '', expected: 10_000 });
  const planned = computed.strata.map((row) => Number(row.planned));
  expect(planned.reduce((sum, one) => sum + one, 0)).toBe(300);
  expect(computed.strata[2]?.['platform-planned']).toBe(planned[1]! + planned[2]!);
  expect(Number(computed.strata[2]?.['platform-margin'])).toBeLessThan(Number(computed.strata[2]?.margin));
});

test('numbers are read as people write them', () => {
  const checked = checkPlan(
    sheet({ settings: { 0: '1 200', 6: '90 %', 7: '0,25' }, strata: { 0: { forecast: '95 000' } } }),
    context(),
  );

  expect(checked.plan).toMatchObject({ n: 1200, confidence: 0.9, reserveShare: 0.25 });
  expect(checked.plan?.strata[0]?.forecast).toBe(95_000);
});

test('a wrong cell is named with what to do, and nothing computed is left to be believed', () => {
  const raw = sheet({
    settings: { 0: '12,5', 1: 'au hasard', 8: 3 },
    strata: {
      0: { platform: 'LYON', direction: 'dehors' },
      1: { channel: 'courrier', forecast: -1 },
      2: { deviation: 'grand' },
    },
  });

  expect(said(raw)).toEqual([
    ['settings', 0, 'n', '« 12,5 » : tapez un nombre entier.'],
    ['settings', 1, 'method', '« au hasard » : choisissez une répartition de la liste.'],
    ['settings', 8, 'doubleShare', '« 3 » : tapez un nombre entre 0 et 1.'],
    ['strata', 0, 'platform', '« LYON » : ce n’est pas un plateau de la vague ; tapez son code.'],
    ['strata', 0, 'direction', '« dehors » : tapez entrant ou sortant.'],
    ['strata', 1, 'channel', '« courrier » : la vague n’a pas de grille pour ce canal ; retirez la ligne.'],
    ['strata', 1, 'forecast', expect.stringMatching(/tapez un nombre entre 0 et 1.000.000.000\./)],
    ['strata', 2, 'deviation', '« grand » : tapez un nombre.'],
  ]);
  const { computed, plan: none } = checkPlan(raw, context());
  expect([none, computed.results.margin, computed.strata[0]?.planned]).toEqual([undefined, '', '']);
});

test('two rows of the same platform, channel and direction are one too many', () => {
  const raw = sheet({ strata: { 2: { channel: 'Téléphone' } } });

  expect(said(raw)).toEqual([
    [
      'strata',
      2,
      'platform',
      '« PT-PORTO » : ce plateau, ce canal et ce sens sont déjà sur une autre ligne ; gardez-en une.',
    ],
  ]);
});

test('an impossible plan is refused where n is, with the remedy', () => {
  expect(said(sheet({ settings: { 0: 50 } }))).toEqual([
    [
      'settings',
      0,
      'n',
      'Les minimums demandent 60 contacts, il y en a 50 : évaluez-en 60, ou abaissez le minimum par plateau à 25.',
    ],
  ]);
  const none = { forecast: '' };
  expect(said(sheet({ strata: { 0: none, 1: none, 2: none } }))[0]?.[3]).toBe(
    'Aucun contact n’est attendu : tapez les contacts prévus de chaque ligne, ou importez les volumes.',
  );
});

test('blank rows are nothing, and a setting that is gone is what it was', () => {
  const { settings, strata: rows } = sheet({});
  const checked = checkPlan({ settings: settings.slice(1), strata: [...rows, {}, { hours: 3 }] }, context());

  expect(checked.plan).toEqual(plan);
  expect(checked.computed.strata).toHaveLength(5);
});
