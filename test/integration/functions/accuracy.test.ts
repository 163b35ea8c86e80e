import type { FieldValue } from '#contract/row';
import type { AccuracyAsk, AskAnswer } from '#contract/figure';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, grid, memberOf, WAVE } from '../../support/organisation.ts';

const parameters = { wave: WAVE };
let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

/** An evaluation of each platform in turn, in phone, finished but for what is said. */
async function evaluate(changes: readonly Record<string, FieldValue>[]): Promise<void> {
  const contacts = changes.map((_, index) =>
    aContact(index + 1, { platform: index % 2 === 0 ? 'FR-LYON' : 'PT-PORTO' }),
  );
  await manager.call('importContacts', { parameters, body: { contacts } });
  const rows = [...(await pullAll(manager)).rows.values()].sort(
    (one, other) => Number(one.key.replace(/\D/g, '')) - Number(other.key.replace(/\D/g, '')),
  );
  await push(
    manager,
    rows.map((row, index) => changeOf(row, { ...finished('4'), ...changes[index] })),
  );
}

const recordVolumes = (received: number) =>
  manager.call('recordVolumes', {
    body: {
      volumes: ['FR-LYON', 'PT-PORTO'].map((platform) => ({
        platform,
        period: '2026-10',
        channel: 'phone' as const,
        direction: 'in' as const,
        received: platform === 'FR-LYON' ? received : 1000,
      })),
    },
  });

async function accuracy(client: Client, changed: Partial<AccuracyAsk> = {}): Promise<AskAnswer | undefined> {
  const ask = { ask: 'accuracy', entity: '*', period: '2026-Q4', family: 'compliance', ...changed } as const;
  return (await client.call('figures', { body: { asks: [ask] } })).answers[0];
}

const fails = { 'answer.identification': '0' };
const notApplicable = { 'answer.identification': 'N' };
const right = {};
const close = () => closeWave(api, manager);

test('the accuracy is the share of evaluations without critical error, weighted by volumes', async () => {
  await evaluate([fails, right, right, right, right, right, right, fails, right, fails, right, right]);
  await recordVolumes(9000);

  const lyon = await accuracy(manager, { entity: 'FR-LYON' });
  const network = await accuracy(manager);

  expect(lyon).toMatchObject({ answer: 'figure', figure: { n: 6, unit: 1, status: 'provisional' } });
  expect(lyon?.answer === 'figure' && lyon.figure.value).toBeCloseTo(5 / 6, 12);
  expect(network?.answer === 'figure' && network.figure.value).toBeCloseTo((0.9 * 5) / 6 + (0.1 * 4) / 6, 12);
});

test('what does not apply is in no count, and of nothing there is nothing: never 0', async () => {
  await evaluate([...Array(8).fill(notApplicable), fails, fails, fails, fails, fails, fails]);

  expect(await accuracy(manager)).toMatchObject({ figure: { value: 0, n: 6 } });
  expect(await accuracy(manager, { entity: 'FR-LYON' })).toMatchObject({
    figure: { value: null, n: 3, status: 'too-few' },
  });
});

test('a platform without evaluation has no accuracy, and neither have grids without critical criterion', async () => {
  await evaluate([right]);

  expect(await accuracy(manager, { entity: 'PT-PORTO' })).toMatchObject({
    figure: { value: null, low: null, high: null, n: 0, status: 'not-collected' },
  });
  expect(await accuracy(manager, { entity: 'NOWHERE' })).toMatchObject({ code: 'unknown-entity' });
  await withoutCompliance();
  expect(await accuracy(manager, { period: 'PLAIN' })).toEqual({
    answer: 'refused',
    code: 'no-critical-criterion',
    parameters: { family: ['compliance'] },
  });
});

/** A wave whose grid has a critical criterion of every other family. */
async function withoutCompliance(): Promise<void> {
  const sections = grid.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map(({ critical, ...rest }) =>
      critical === undefined || critical === 'compliance' ? rest : { ...rest, critical },
    ),
  }));
  const plain = { ...grid, code: 'plain', sections };
  await manager.call('publishGrid', { body: plain as never });
  await manager.call('createWave', {
    body: {
      code: 'PLAIN',
      quarter: '2027-Q1',
      method: 'listening',
      grids: { phone: `plain@${grid.version}` },
      platforms: ['FR-LYON'],
    },
  });
}

test('an accuracy is no part of the barometer and no column of its tables', async () => {
  await evaluate([right, right]);

  const subject = { period: '2026-Q4', part: 'critical:compliance', channel: '' } as const;
  const { answers } = await manager.call('figures', {
    body: {
      asks: [
        { ask: 'figure', entity: '*', ...subject },
        { ask: 'change', entity: '*', ...subject },
        { ask: 'table', period: '2026-Q4', channel: '' },
      ],
    },
  });

  expect(answers[0]).toMatchObject({ answer: 'refused', code: 'unknown-part' });
  expect(answers[1]).toMatchObject({ answer: 'refused' });
  expect(JSON.stringify(answers[2])).not.toContain('critical');
});

test('closed, it is the same to the last digit when volumes and rows change afterwards', async () => {
  await evaluate([fails, ...Array(15).fill(right)]);
  await recordVolumes(9000);
  await close();
  const ask = () =>
    Promise.all([accuracy(manager), accuracy(manager, { family: 'business', entity: 'FR-LYON' })]);
  const before = await ask();

  await recordVolumes(10);
  const after = await ask();

  expect(before[0]).toMatchObject({ figure: { status: 'closed', n: 16 } });
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
});

test('readers without rows have it once the wave is closed, and nothing of a wave that goes on', async () => {
  await evaluate(Array(22).fill(right));
  const committee = api.as(memberOf('committee'), 'ACME');

  expect(await accuracy(committee, { family: 'customer' })).toMatchObject({ code: 'not-released' });
  await close();
  expect(await accuracy(committee, { family: 'customer' })).toMatchObject({
    figure: { status: 'closed', value: 1, n: 22 },
  });
  const platformManager = api.as(memberOf('platform-manager'), 'ACME');
  expect(await accuracy(platformManager, { entity: 'PT-PORTO' })).toMatchObject({ code: 'not-visible' });
});
