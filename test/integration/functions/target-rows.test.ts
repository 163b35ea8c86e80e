import type { FieldValue, RowChange } from '#contract/row';
import { pushed } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';
import { newRow } from '../../support/new-row.ts';

let finance: Client;
let evaluator: Client;
beforeAll(async () => {
  const api = await startFastApi();
  await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
  evaluator = api.as(memberOf('evaluator'), 'ACME');
});

const push = async (sheet: string, ...rows: RowChange[]) =>
  (await finance.call('pushSheet', { parameters: { sheet }, body: { rows } })).results;
const target = (fields: Record<string, FieldValue>) => newRow({ fromDay: '2026-01-01', ...fields });
const gain = (fields: Record<string, FieldValue>) =>
  newRow({ quarter: '2026-Q4', platform: 'FR-LYON', label: 'Wrap-up in the tool', ...fields });

test('what cannot be a target is refused by cell', async () => {
  const results = await push(
    'targets',
    target({ entity: 'NOWHERE', indicator: 'nps', target: 1 }),
    target({ entity: '*', indicator: 'niceness', target: 1 }),
    target({ entity: '*', indicator: 'nps', target: 1, fromDay: '2026-02-01', toDay: '2026-01-31' }),
    target({ entity: '*', indicator: 'nps', target: 1, step: 0 }),
    pushed({
      key: 'not-a-ulid',
      fields: { entity: '*', indicator: 'nps', target: 1, fromDay: '2026-01-01' },
    }),
  );

  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['entity unknown-entity'],
    ['indicator unknown-indicator'],
    ['fromDay not-in-order', 'toDay not-in-order'],
    ['step not-a-number'],
    [' unknown-row'],
  ]);
});

test('the head of money changes with a target', async () => {
  const headOf = async () => (await finance.call('heads', { body: { waves: ['@money'] } })).heads['@money'];
  const before = await headOf();

  await push('targets', target({ entity: '*', indicator: 'effort', target: 2 }));

  expect(await headOf()).not.toBe(before);
});

test('a gain out of order, of another platform or beyond everybody is refused by cell', async () => {
  const results = await push(
    'gains',
    gain({ platform: 'NOWHERE', gain: 1, adoption: 1, cost: 1 }),
    gain({ gain: 10, gainHigh: 9, adoption: 1, cost: 1 }),
    gain({ gain: 10, adoptionLow: 0.6, adoption: 0.5, cost: 1 }),
    gain({ gain: 10, adoption: 1.2, cost: 1 }),
    gain({ gain: 10, gainLow: 11, gainHigh: 12, adoption: 1, cost: 1 }),
  );

  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['platform unknown-platform'],
    ['gain not-in-order', 'gainHigh not-in-order'],
    ['adoptionLow not-in-order', 'adoption not-in-order'],
    ['adoption not-a-number'],
    ['gainLow not-in-order', 'gain not-in-order'],
  ]);
});

test('a correction that would put bounds out of order is refused, and the row stays as it was', async () => {
  const [made] = await push(
    'gains',
    gain({ gain: 100, gainHigh: 120, adoption: 1, cost: 1, quarter: '2028-Q1' }),
  );
  const key = made?.key ?? '';
  const change = (field: string, from: number, to: number) => ({
    key,
    base: 1,
    changes: { [field]: { from, to } },
  });

  const [refused] = await push('gains', change('gain', 100, 150));
  expect(refused?.refusals).toMatchObject([{ field: 'gain', code: 'not-in-order' }]);
  const [corrected] = await push('gains', change('gain', 100, 110));

  expect(corrected?.row?.fields).toMatchObject({ gain: 110, gainHigh: 120 });
});

test('rows typed by finance come back as they were typed, and are deleted', async () => {
  const row = target({
    entity: 'ACTEL',
    indicator: 'NPS',
    channelFilter: 'phone',
    target: 35,
    toDay: '31/12/2026',
  });
  await push('targets', row);
  const pull = () => finance.call('pullSheet', { parameters: { sheet: 'targets' }, body: { cursor: {} } });

  const kept = (await pull()).rows.find(({ key }) => key === row.key);
  await push('targets', { key: row.key, base: 1, changes: {}, remove: true });

  expect(kept?.fields).toMatchObject({
    entity: 'ACTEL',
    indicator: 'nps',
    channelFilter: 'phone',
    fromDay: '2026-01-01',
    toDay: '2026-12-31',
    target: 35,
    step: null,
    cap: null,
  });
  expect((await pull()).rows.map(({ key }) => key)).not.toContain(row.key);
});

test('neither sheet is there for who does not work on money', async () => {
  for (const sheet of ['targets', 'gains']) {
    const body = { rows: [target({ entity: '*', indicator: 'nps', target: 1 })] };
    const { code } = await evaluator.refused('pushSheet', { parameters: { sheet }, body });
    expect(code).toBe('not-found');
  }
});
