import type { Role } from '#domain/role';
import type { FieldValue, RowChange } from '#contract/row';
import { ulid } from 'ulid';
import { startApi, TENANT, type Client, type TestApi } from '../../support/api.ts';
import { newOrganisation } from '../../support/new-organisation.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let organisation: string;
let chief: Client;
beforeAll(async () => {
  api = await startApi();
  await anOrganisation(api, 'RIVAL');
  const made = await api.as('chief', '').call('createOrganisation', { body: newOrganisation() });
  organisation = made.organisation;
  chief = api.as('chief', organisation);
  await chief.call('register', {
    body: { platforms: [{ code: 'FR-LYON', name: 'Lyon', country: 'FR', mission: 'care' }] },
  });
});

const parameters = { sheet: 'members' };
const pull = (by = chief) => by.call('pullSheet', { parameters, body: { cursor: {} } });
const push = async (rows: RowChange[], by = chief) =>
  (await by.call('pushSheet', { parameters, body: { rows } })).results;
const typed = (fields: Record<string, FieldValue>, key = ulid()): RowChange => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});
const changed = async (key: string, field: string, to: FieldValue): Promise<RowChange> => {
  const row = (await pull()).rows.find((one) => one.key === key);
  return { key, base: row?.revision ?? 0, changes: { [field]: { from: row?.fields[field] ?? null, to } } };
};
const removed = async (key: string): Promise<RowChange> => {
  const row = (await pull()).rows.find((one) => one.key === key);
  return { key, base: row?.revision ?? 0, changes: {}, remove: true };
};
/** The code of a new invitation. */
const invite = async (fields: Record<string, FieldValue>): Promise<string> => {
  const [result] = await push([typed({ role: 'evaluator', ...fields })]);
  expect(result?.refusals).toEqual([]);
  return String(result?.row?.fields['invitation']);
};
const join = (objectId: string, code: string) =>
  api.as(objectId, '').call('joinOrganisation', { body: { code } });
const refusedJoin = async (objectId: string, code: string) =>
  (await api.as(objectId, '').refused('joinOrganisation', { body: { code } })).code;
const keyOf = (objectId: string) => `${TENANT}#${objectId}`;
const refusalsOf = async (row: RowChange, by = chief) =>
  (await push([row], by))[0]?.refusals.map(({ field, code }) => [field, code]);

test('a table of people becomes invitations, each with a code of its own that works for 30 days', async () => {
  const results = await push([
    typed({ name: 'Ana', role: 'evaluator' }),
    typed({ name: 'Marc', role: 'platform-manager', platforms: 'FR-LYON' }),
  ]);

  expect(results.map(({ row }) => row?.fields)).toEqual([
    expect.objectContaining({ name: 'Ana', state: 'invited', platforms: null, expires: '2026-12-20' }),
    expect.objectContaining({ name: 'Marc', state: 'invited', platforms: 'FR-LYON' }),
  ]);
  const codes = results.map(({ row }) => row?.fields['invitation']);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(codes).size).toBe(2);
});

test('a code binds the seat to who brings it, once, however it was copied; the workbook then shows a member', async () => {
  const code = await invite({ name: 'Bruno' });
  const copied = ` ${code.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()} `;

  expect(await join('bruno', copied)).toEqual({ organisation });

  expect(await refusedJoin('somebody', code)).toBe('unknown-invitation');
  expect((await api.as('bruno', '').call('me')).memberships).toMatchObject([
    { role: 'evaluator', organisation: { id: organisation } },
  ]);
  const rows = (await pull()).rows.filter(({ fields }) => fields['name'] === 'Bruno');
  expect(rows).toMatchObject([
    { key: keyOf('bruno'), fields: { state: 'active', invitation: null, expires: null } },
  ]);
  expect((await chief.call('overview')).evaluators).toContainEqual({ objectId: 'bruno', name: 'Bruno' });
});

test('two people who bring the same code at once: one of them has the seat', async () => {
  const code = await invite({ name: 'Un siège' });

  const answers = await Promise.all(
    ['first', 'second'].map((who) => api.as(who, '').send('joinOrganisation', { body: { code } })),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
});

test('a code is worth nothing after 30 days, once its row is deleted, or to who is a member already', async () => {
  const late = await invite({ name: 'Late' });
  api.clock.now += 30 * 86_400_000;
  expect(await refusedJoin('late', late)).toBe('unknown-invitation');

  const key = ulid();
  const [made] = await push([typed({ name: 'Withdrawn', role: 'finance' }, key)]);
  await push([await removed(key)]);
  expect(await refusedJoin('late', String(made?.row?.fields['invitation']))).toBe('unknown-invitation');

  const spare = await invite({ name: 'Spare' });
  expect(await refusedJoin('chief', spare)).toBe('already-member');
  expect(await join('late', spare)).toEqual({ organisation });
});

test('who is removed is out at once, keeps their name in what they did, and may be invited again', async () => {
  await join('leaver', await invite({ name: 'Léa' }));
  const leaver = api.as('leaver', organisation);
  await leaver.call('overview');

  await push([await removed(keyOf('leaver'))]);

  expect(await leaver.refused('overview')).toMatchObject({ code: 'forbidden' });
  expect((await leaver.call('me')).memberships).toEqual([]);
  expect((await pull()).rows.map(({ key }) => key)).not.toContain(keyOf('leaver'));
  const former = { objectId: 'leaver', name: 'Léa' };
  expect((await chief.call('overview')).evaluators).toContainEqual({ ...former, formerly: 'left' });
  await join('leaver', await invite({ name: 'Léa', role: 'finance' }));
  expect((await leaver.call('me')).memberships).toMatchObject([{ role: 'finance' }]);
  expect((await chief.call('overview')).evaluators).toContainEqual({ ...former, formerly: 'other-role' });
});

test('the last person who can manage members is neither removed nor given another role', async () => {
  const key = keyOf('chief');
  expect(await refusalsOf(await changed(key, 'role', 'committee'))).toEqual([['role', 'last-manager']]);
  expect(await refusalsOf(await removed(key))).toEqual([['', 'last-manager']]);

  await join('other', await invite({ name: 'Other', role: 'administrator' }));
  const both = await push([await removed(key), await removed(keyOf('other'))], api.as('other', organisation));

  expect(both.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([[], ['last-manager']]);
  const other = api.as('other', organisation);
  const [back] = await push([typed({ name: 'Chief', role: 'quality-manager' })], other);
  await join('chief', String(back?.row?.fields['invitation']));
});

test('a row is refused cell by cell: roles, platforms and what only the server says', async () => {
  expect(await refusalsOf(typed({ name: 'X', role: 'boss' }))).toEqual([['role', 'not-a-choice']]);
  expect(await refusalsOf(typed({ name: 'X', role: 'platform-manager' }))).toEqual([
    ['platforms', 'missing-value'],
  ]);
  const elsewhere = { name: 'X', role: 'platform-manager', platforms: 'FR-LYON;FR-NULLEPART' };
  expect(await refusalsOf(typed(elsewhere))).toEqual([['platforms', 'unknown-platform']]);
  expect(await refusalsOf(typed({ name: 'X', role: 'evaluator', invitation: 'MINE' }))).toEqual([
    ['invitation', 'read-only-field'],
  ]);
});

test('nobody becomes a member by a key that was made up', async () => {
  const [made] = await push([typed({ name: 'Ghost', role: 'evaluator' }, keyOf('ghost'))]);
  expect(made).toMatchObject({ row: null, refusals: [{ field: 'state', code: 'read-only-field' }] });
  expect((await api.as('ghost', '').call('me')).memberships).toEqual([]);
  expect((await push([typed({ name: 'Ghost', role: 'evaluator' }, 'ghost')]))[0]?.refusals).toMatchObject([
    { code: 'unknown-row' },
  ]);
});

test('members and settings are nothing to an evaluator, a platform manager, a stranger or the manager of another brand', async () => {
  const ofRole = (role: Role) => api.as(memberOf(role, 'RIVAL'), 'RIVAL');
  const outsiders = [
    { outsider: ofRole('committee'), sheet: 'forbidden' },
    // They work on other sheets: this one is as if it were not there.
    { outsider: ofRole('evaluator'), sheet: 'not-found' },
    { outsider: ofRole('platform-manager'), sheet: 'not-found' },
    { outsider: ofRole('finance'), sheet: 'not-found' },
    { outsider: api.as(memberOf('quality-manager', 'RIVAL'), organisation), sheet: 'forbidden' },
    { outsider: api.as('stranger', organisation), sheet: 'forbidden' },
  ];
  for (const { outsider, sheet } of outsiders) {
    const asked = [
      await outsider.refused('pullSheet', { parameters, body: { cursor: {} } }),
      await outsider.refused('pushSheet', {
        parameters,
        body: { rows: [typed({ name: 'X', role: 'evaluator' })] },
      }),
      await outsider.refused('settings'),
      await outsider.refused('changeSettings', { body: { ...newOrganisation(), revision: 1 } }),
    ];
    expect(asked.map(({ code }) => code)).toEqual([sheet, sheet, 'forbidden', 'forbidden']);
  }
});

test('a member who is added or removed is in the audit, and no name is', async () => {
  expect(await api.verifyAudit(organisation, 'ORG')).toMatchObject({ intact: true });
  expect(api.logged.join('')).not.toContain('Bruno');
});
