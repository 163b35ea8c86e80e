import type { AskAnswer } from '#contract/figure';
import type { PracticeAsk } from '#contract/practice';
import { pasteAll, pushed } from '../../support/activity.ts';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { pullCodes, pushCodes } from '../../support/codes.ts';
import { changeOf } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { keepPractices } from '../../support/transcripts.ts';

let api: TestApi;
let manager: Client;
const as = (role: Parameters<typeof memberOf>[0]) => api.as(memberOf(role), 'ACME');

/** Twenty contacts of Lyon with the practice and twenty without, six of Porto with and three without. */
beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await keepPractices(manager, { REBOND: null, UNSEEN: null });
  const contacts = Array.from({ length: 49 }, (_, index) =>
    aContact(index + 1, { platform: index < 40 ? 'FR-LYON' : 'PT-PORTO' }),
  );
  await manager.call('importContacts', { parameters: { wave: WAVE }, body: { contacts } });
  const { rows } = await pullCodes(manager);
  const typed = contacts.map(({ id }, index) => {
    const isPresent = index < 40 ? index < 20 : index < 46;
    return changeOf(rows.get(id)!, {
      'presence:REBOND': isPresent ? 'present' : 'absent',
      duration: isPresent ? 300 + index : 240 + index,
      reaction: index % (isPresent ? 4 : 2) === 0 ? 'refuses' : 'accepts',
    });
  });
  const { results } = await pushCodes(manager, typed);
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
});

const asked = (changes: Partial<PracticeAsk> = {}): PracticeAsk => ({
  ask: 'practice',
  practice: 'REBOND',
  entity: 'FR-LYON',
  period: WAVE,
  channel: '',
  measure: 'rate',
  ...changes,
});
const answerTo = async (client: Client, changes: Partial<PracticeAsk> = {}): Promise<AskAnswer> =>
  (await client.call('figures', { body: { asks: [asked(changes)] } })).answers[0]!;
const figureTo = async (client: Client, changes: Partial<PracticeAsk> = {}) => {
  const answer = await answerTo(client, changes);
  if (answer.answer !== 'indicator') throw new Error(JSON.stringify(answer));
  return answer.figure;
};
const codeOf = (answer: AskAnswer) => (answer.answer === 'refused' ? answer.code : answer.answer);
const headOf = async () =>
  (await manager.call('heads', { body: { waves: ['@practices'] } })).heads['@practices'];

test('the quality team reads what it coded while the wave is open, with n and interval', async () => {
  const [rate, refusal, without, difference] = await Promise.all(
    (['rate', 'refusal', 'refusal-without', 'refusal-difference'] as const).map((measure) =>
      figureTo(manager, { measure }),
    ),
  );

  expect(rate).toMatchObject({ value: 0.5, n: 40, status: 'complete', unit: 'share', currency: null });
  // Wilson by hand: (0.5 + z²/80 ∓ z √(0.25/40 + z²/6400)) / (1 + z²/40).
  expect([rate!.low, rate!.high]).toEqual([expect.closeTo(0.351995, 5), expect.closeTo(0.648005, 5)]);
  expect([refusal!.value, without!.value]).toEqual([5 / 20, 10 / 20]);
  expect(difference!.value).toBe(-0.25);
  expect(difference!.basis.notes.map(({ code }) => code)).toEqual(['sides', 'association']);
});

test('platforms together weigh what they received once it is known', async () => {
  const before = await figureTo(manager, { entity: '*' });
  await manager.call('recordVolumes', {
    body: {
      volumes: [
        ['FR-LYON', 3000],
        ['PT-PORTO', 1000],
      ].flatMap(([platform, received]) =>
        ['2026-10', '2026-11', '2026-12'].map((period) => ({
          platform: String(platform),
          period,
          channel: 'phone' as const,
          direction: 'in' as const,
          received: Number(received),
        })),
      ),
    },
  });
  const after = await figureTo(manager, { entity: '*' });

  expect(before.value).toBeCloseTo(26 / 49, 12);
  expect(before.basis.notes.map(({ code }) => code)).toEqual(['unweighted']);
  expect(after.value).toBeCloseTo(0.75 * 0.5 + (0.25 * 6) / 9, 12);
});

test('contacts are asked about whatever the practice, and other measures are refused with the reason', async () => {
  const refusals = await figureTo(manager, { practice: '*', measure: 'refusal' });
  const rate = await figureTo(manager, { practice: '*' });

  expect(refusals).toMatchObject({ value: 15 / 40, n: 40 });
  expect(rate).toMatchObject({ value: null, basis: { notes: [{ code: 'of-a-practice', values: [] }] } });
});

test('a side that is too few withholds what is compared, and says how many there are', async () => {
  expect(await figureTo(manager, { entity: 'PT-PORTO', measure: 'seconds' })).toMatchObject({
    value: null,
    low: null,
    n: 9,
    status: 'too-few',
    basis: { notes: [{ code: 'sides', values: ['6', '3'] }] },
  });
});

test('money is by the assumptions of the nearest entity, and a missing one is named', async () => {
  const before = await figureTo(manager, { measure: 'cost-brand' });
  const head = await headOf();
  await pasteAll(manager, 'assumptions', [
    { key: '*|agent-hour', fields: { entity: '*', assumption: 'agent-hour', assumed: 99 } },
    { key: 'FR|agent-hour', fields: { entity: 'FR', assumption: 'agent-hour', assumed: 36 } },
    { key: '*|refusal-brand', fields: { entity: '*', assumption: 'refusal-brand', assumed: 0 } },
  ]);
  const after = await figureTo(manager, { measure: 'cost-brand' });

  expect(before).toMatchObject({
    value: null,
    status: 'not-valued',
    basis: {
      notes: [
        { code: 'assumption-missing', values: ['agent-hour', 'FR-LYON'] },
        { code: 'assumption-missing', values: ['refusal-brand', 'FR-LYON'] },
      ],
    },
  });
  // 0.5 × 9 000 × 365/92 contacts a year, 40 seconds more at 36 an hour: one hundredth each.
  expect(after).toMatchObject({ status: 'complete', currency: 'EUR' });
  expect(after.value).toBeCloseTo((0.5 * ((9000 * 365) / 92) * 40 * 36) / 3600, 6);
  expect(await headOf()).not.toBe(head);
});

test('a year that is counted wholly is taken before the pace of the wave', async () => {
  const months = Array.from({ length: 9 }, (_, index) => `2026-0${index + 1}`);
  const volume = { platform: 'FR-LYON', channel: 'phone' as const, direction: 'in' as const, received: 2000 };
  await manager.call('recordVolumes', { body: { volumes: months.map((period) => ({ ...volume, period })) } });
  const { value, basis } = await figureTo(manager, { measure: 'cost-brand' });

  // 9 × 2 000 and the 9 000 of the wave.
  expect(value).toBeCloseTo((0.5 * 27_000 * 40 * 36) / 3600, 6);
  expect(basis.notes).toContainEqual({ code: 'volume-year', values: ['27000'] });
});

test('a provider is told nothing of money by formulas, nor is an evaluator', async () => {
  for (const role of ['platform-manager', 'evaluator'] as const)
    expect(codeOf(await answerTo(as(role), { measure: 'cost-provider' }))).toBe('not-visible');
});

test('the own platform of a brand has no provider, and one without contract unit nothing is guessed of', async () => {
  expect(await figureTo(manager, { measure: 'cost-provider' })).toMatchObject({
    status: 'not-collected',
    basis: { notes: [{ code: 'own-platform', values: [] }] },
  });
  expect(await figureTo(manager, { entity: 'PT-PORTO', measure: 'cost-provider' })).toMatchObject({
    status: 'not-valued',
    basis: { notes: [{ code: 'contract-unknown', values: ['PT-PORTO'] }] },
  });
});

test('what cannot be asked is refused with its reason', async () => {
  expect(codeOf(await answerTo(manager, { practice: 'NOSUCH' }))).toBe('unknown-practice');
  expect(codeOf(await answerTo(manager, { entity: 'NOWHERE' }))).toBe('unknown-entity');
  expect(codeOf(await answerTo(manager, { period: '2031-Q1' }))).toBe('unknown-period');
  expect(await figureTo(manager, { practice: 'UNSEEN' })).toMatchObject({ n: 0, status: 'not-collected' });
});

test('what cannot be an assumption is refused by cell', async () => {
  const push = async (key: string, fields: Record<string, string | number>) =>
    (
      await manager.call('pushSheet', {
        parameters: { sheet: 'assumptions' },
        body: { rows: [pushed({ key, fields })] },
      })
    ).results[0]!.refusals.map(({ field, code }) => `${field} ${code}`);

  const agentHour = { assumption: 'agent-hour', assumed: 20 };
  expect(await push('XX|agent-hour', { entity: 'XX', ...agentHour })).toEqual(['entity unknown-entity']);
  expect(
    await push('ACTEL|agent-hour', { entity: 'ACTEL', ...agentHour, assumptionLow: 21, assumptionHigh: 19 }),
  ).toEqual(['assumptionLow not-in-order', 'assumed not-in-order', 'assumptionHigh not-in-order']);
  expect(await push('FR|weather', { entity: 'FR', assumption: 'weather', assumed: 1 })).toEqual([
    ' unknown-row',
  ]);
});

describe('readers without rows', () => {
  test('have nothing of an open wave', async () => {
    const finance = codeOf(await answerTo(as('finance')));
    expect(['coded-at-closing', 'not-released']).toContain(finance);
  });

  test('have closed waves: a platform manager theirs, and the network only where it hides the others', async () => {
    await closeWave(api, manager);
    const [finance, ofLyon] = [as('finance'), as('platform-manager')];

    expect(await figureTo(finance)).toMatchObject({ value: 0.5, n: 40, status: 'complete' });
    expect(await figureTo(ofLyon)).toMatchObject({ value: 0.5, n: 40 });
    expect(codeOf(await answerTo(ofLyon, { entity: 'PT-PORTO' }))).toBe('not-visible');
    expect(codeOf(await answerTo(ofLyon, { entity: 'NOWHERE' }))).toBe('not-visible');
    // Two platforms in the wave: the network less theirs would be the other.
    expect(codeOf(await answerTo(ofLyon, { entity: '*' }))).toBe('not-visible');
    expect(await figureTo(finance, { measure: 'cost-brand' })).toMatchObject({ status: 'complete' });
  });

  test('find too few in no total: nothing is left to subtract', async () => {
    const [finance, network] = await Promise.all([
      figureTo(as('finance'), { entity: '*', measure: 'refusal-without' }),
      figureTo(manager, { entity: '*', measure: 'refusal-without' }),
    ]);

    // Three contacts of Porto have no practice: only the quality team counts them.
    expect([finance.n, network.n]).toEqual([20, 23]);
  });
});
