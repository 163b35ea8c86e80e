import type { FieldValue, RowChange } from '#contract/row';
import type { SheetName } from '#contract/sheet';
import { startApi, type Client } from '../../support/api.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';

let manager: Client;
let administrator: Client;
beforeAll(async () => {
  const api = await startApi();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  administrator = api.as(memberOf('administrator'), 'ACME');
});

const pull = (sheet: SheetName, cursor = {}, by = manager) =>
  by.call('pullSheet', { parameters: { sheet }, body: { cursor } });
const push = (sheet: SheetName, rows: RowChange[], by = manager, key?: string) =>
  by.call('pushSheet', { parameters: { sheet }, body: { rows }, ...(key === undefined ? {} : { key }) });
const typed = (key: string, fields: Record<string, FieldValue>): RowChange => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});
const lille = { code: 'FR-LILLE', name: 'Lille', country: 'FR', mission: 'care' };

test('a register is pulled whole, then only what changed, and what was deleted', async () => {
  const first = await pull('platforms');
  const lyon = { code: 'FR-LYON', name: 'Lyon', country: 'FR', provider: null, mission: 'care', hours: null };
  expect(first.rows).toContainEqual({
    key: 'FR-LYON',
    revision: 1,
    fields: expect.objectContaining(lyon) as unknown,
  });
  const { results } = await push('platforms', [typed('FR-LILLE', lille)]);
  expect(results[0]).toMatchObject({ refusals: [], row: { revision: 1, fields: { name: 'Lille' } } });
  const second = await pull('platforms', first.cursor, administrator);
  expect(second.rows.map(({ key }) => key)).toEqual(['FR-LILLE']);

  await push('platforms', [{ key: 'FR-LILLE', base: 1, changes: {}, remove: true }]);
  expect(await pull('platforms', second.cursor)).toMatchObject({ rows: [], removed: ['FR-LILLE'] });
  const again = await push('platforms', [typed('FR-LILLE', lille)]);
  expect(again.results[0]?.row?.revision).toBeGreaterThan(1);
});

test('a row is made once, whatever is sent again, and meets its like cell by cell', async () => {
  const row = typed('NORD', { code: 'NORD', name: 'Nordéon' });
  const one = await push('providers', [row], manager, 'same-key-1');
  expect(await push('providers', [row], manager, 'same-key-1')).toEqual(one);

  const { results } = await push('providers', [typed('NORD', { code: 'NORD', name: 'Nordique' })]);
  expect(results[0]).toMatchObject({
    conflicts: [{ field: 'name', mine: 'Nordique', theirs: 'Nordéon' }],
    row: { revision: 1 },
  });
});

test('a row is refused cell by cell: what is missing, malformed, taken or unknown is named', async () => {
  const refusalsOf = async (sheet: SheetName, key: string, fields: Record<string, FieldValue>) =>
    (await push(sheet, [typed(key, fields)])).results[0]?.refusals.map(({ field, code }) => [field, code]);

  expect(await refusalsOf('platforms', 'P1', { code: 'P1', name: 'P' })).toEqual([
    ['country', 'missing-value'],
    ['mission', 'missing-value'],
  ]);
  expect(await refusalsOf('platforms', 'p1', { ...lille, code: 'p1' })).toEqual([['code', 'not-a-code']]);
  expect(await refusalsOf('platforms', 'É1', { name: 'E' })).toEqual([['code', 'not-a-code']]);
  expect(await refusalsOf('platforms', 'ACTEL', { ...lille, code: 'ACTEL' })).toEqual([
    ['code', 'code-taken'],
  ]);
  expect(await refusalsOf('platforms', 'P2', { ...lille, code: 'P3' })).toEqual([
    ['code', 'read-only-field'],
  ]);
  expect(await refusalsOf('platforms', 'P2', { ...lille, code: 'P2', provider: 'NOBODY' })).toEqual([
    ['provider', 'unknown-provider'],
  ]);
  expect(await refusalsOf('providers', 'FR', { code: 'FR', name: 'France' })).toEqual([
    ['code', 'code-taken'],
  ]);
  expect(await refusalsOf('providers', 'X', { code: 'X', name: 'x'.repeat(121), size: 3 })).toEqual([
    ['name', 'too-long'],
    ['size', 'unknown-field'],
  ]);
  expect((await pull('platforms')).rows.map(({ key }) => key)).not.toContain('P2');
});

test('of a row that exists a bad cell is refused alone, and the others are taken', async () => {
  const { results } = await push('platforms', [
    {
      key: 'PT-PORTO',
      base: 1,
      changes: {
        name: { from: 'Porto', to: ' Porto Nord ' },
        mission: { from: 'care', to: null },
        country: { from: 'ES', to: 'FR' },
      },
    },
  ]);
  expect(results[0]).toMatchObject({
    row: { revision: 2, fields: { name: 'Porto Nord', mission: 'care', country: 'PT' } },
    conflicts: [{ field: 'country', mine: 'FR', theirs: 'PT' }],
    refusals: [{ field: 'mission', code: 'missing-value' }],
  });
});

test('two rows of one push that would share a code, and a row that another of it needs, are seen', async () => {
  const { results } = await push('platforms', [
    typed('P7', { ...lille, code: 'P7', country: 'ZZ' }),
    typed('ZZ', { ...lille, code: 'ZZ' }),
  ]);
  expect(results.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([[], ['code-taken']]);
});

test('what is used is not deleted, what changed meanwhile neither, what is gone already is', async () => {
  const remove = async (sheet: SheetName, key: string, base: number) =>
    (await push(sheet, [{ key, base, changes: {}, remove: true }])).results[0];

  expect(await remove('platforms', 'FR-LYON', 1)).toMatchObject({
    row: { key: 'FR-LYON' },
    refusals: [{ code: 'still-used', parameters: { by: '2026-Q4-L' } }],
  });
  expect(await remove('providers', 'ACTEL', 1)).toMatchObject({
    refusals: [{ code: 'still-used', parameters: { by: 'PT-PORTO' } }],
  });
  await push('providers', [typed('OUEST', { code: 'OUEST', name: 'Ouest' })]);
  expect(await remove('providers', 'OUEST', 7)).toMatchObject({ refusals: [{ code: 'changed-meanwhile' }] });
  expect(await remove('providers', 'OUEST', 1)).toMatchObject({ row: null, refusals: [] });
  expect(await remove('providers', 'OUEST', 1)).toMatchObject({ row: null, refusals: [] });
  expect((await manager.call('overview')).providers.map(({ code }) => code)).not.toContain('OUEST');
});

test('what a platform is like is kept as it is understood, and refused by name where it is not', async () => {
  const [row] = (
    await push('platforms', [
      typed('FR-NANTES', {
        ...lille,
        code: 'FR-NANTES',
        flows: 'email-in;phone-in',
        hours: 'lun-ven 8h-20h',
        closedDays: '25/12 ; 01/05',
        overflow: 'true',
        valueTier: 'precious',
        timeZone: 'Europe/Nantes',
      }),
    ])
  ).results;
  expect(row?.refusals.map(({ field, code }) => [field, code])).toEqual([
    ['valueTier', 'not-a-choice'],
    ['timeZone', 'not-a-time-zone'],
  ]);
  expect(row?.row?.fields).toMatchObject({
    flows: 'phone-in;email-in',
    hours: 'Mo-Fr 08:00-20:00',
    closedDays: '05-01;12-25',
    overflow: true,
    valueTier: null,
  });
  const { platforms } = await manager.call('overview');
  expect(platforms.find(({ code }) => code === 'FR-NANTES')).toMatchObject({
    flows: ['phone-in', 'email-in'],
    closedDays: ['05-01', '12-25'],
    overflow: true,
  });
});

const volume = { platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in' };

test('volumes are a sheet of what all platforms received, each row known by platform, period and flow', async () => {
  const empty = await pull('volumes');
  const { results } = await push('volumes', [
    typed('FR-LYON|2026-10|phone-in', { ...volume, received: '1200' }),
    typed('PT-PORTO|2026-W41|email-in', { received: 80 }),
    typed('NOWHERE|2026-10|phone-in', { ...volume, platform: 'NOWHERE', received: 5 }),
    typed('FR-LYON|2026-11|phone-in', { ...volume, received: 7 }),
    typed('FR-LYON|2026-12|phone-in', { period: '2026-12', received: -1 }),
    typed('lyon', { received: 1 }),
  ]);
  expect(results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`))).toEqual([
    [],
    [],
    ['platform unknown-platform'],
    ['period read-only-field'],
    ['received not-a-number'],
    [' unknown-row'],
  ]);
  expect(results[0]?.row?.fields).toEqual({ ...volume, received: 1200 });

  const changed = await pull('volumes', empty.cursor);
  expect(changed.rows.map(({ key }) => key).sort()).toEqual([
    'FR-LYON|2026-10|phone-in',
    'PT-PORTO|2026-W41|email-in',
  ]);
  await push('volumes', [{ key: 'FR-LYON|2026-10|phone-in', base: 1, changes: {}, remove: true }]);
  const gone = await pull('volumes', changed.cursor);
  expect(gone).toMatchObject({ rows: [], removed: ['FR-LYON|2026-10|phone-in'] });
});

test('an unknown sheet is not found', async () => {
  const problem = await manager.refused('pullSheet', { parameters: { sheet: 'WAVE' }, body: { cursor: {} } });
  expect(problem).toMatchObject({ code: 'not-found' });
});

test('a text of a register that holds the number of a payment card is refused', async () => {
  const { results } = await push('providers', [
    typed('SUD', { code: 'SUD', name: 'Sud 4111-1111-1111-1111' }),
  ]);

  expect(results[0]).toMatchObject({ row: null, refusals: [{ field: 'name', code: 'card-number' }] });
});
