import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { codingRow, pullCodes, pushCodes } from '../../support/codes.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { dialogue, keepPractices, sendTexts } from '../../support/transcripts.ts';

let api: TestApiWithFiles;
let manager: Client;
let evaluator: Client;
const second = () => api.as('second-acme', 'ACME');
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  await keepPractices(manager, {
    REBOND: { words: 'autre' },
    OFFRE: null,
    ACCUEIL: { words: 'bonjour', theme: 'relational-quality' },
  });
  const contacts = [1, 2, 3].map((line) => aContact(line));
  const chat = aContact(4, { channel: 'chat', platform: 'PT-PORTO' });
  await manager.call('importContacts', {
    parameters: { wave: WAVE },
    body: { contacts: [...contacts, chat] },
  });
});

/** Gives the standard evaluation of a contact to somebody. */
async function give(contact: string, to: string): Promise<void> {
  const row = (await pullAll(manager)).rows.get(contact)!;
  await push(manager, [changeOf(row, { evaluator: to })]);
}
const code = async (by: Client, contact: string, typed: Parameters<typeof changeOf>[1]) =>
  (await pushCodes(by, [changeOf(await codingRow(by, contact), typed)])).results[0]!;

test('a coding sheet has every contact of the sample once, with what is blank of the practices of its theme', async () => {
  const { rows, given } = await pullCodes(manager);

  expect(given.sort()).toEqual(['C1', 'C2', 'C3', 'C4']);
  expect(rows.get('C1')?.fields).toEqual({
    contact: 'C1',
    platform: 'FR-LYON',
    channel: 'phone',
    direction: 'in',
    start: '2026-10-15T09:00:00.000Z',
    listenBy: '2027-01-12T09:00:00Z',
    recording: 'none',
    transcript: 'none',
    duration: null,
    contactReason: null,
    reaction: null,
    'proposal:OFFRE': null,
    'presence:OFFRE': null,
    'seconds:OFFRE': null,
    'reaction:OFFRE': null,
    'proposal:REBOND': null,
    'presence:REBOND': null,
    'seconds:REBOND': null,
    'reaction:REBOND': null,
  });
});

test('what is coded is kept cell by cell; a cell that means nothing is refused alone', async () => {
  const typed = {
    duration: 312,
    reaction: 'accepts',
    contactReason: 'NOBODYS',
    'presence:REBOND': 'present',
    'seconds:REBOND': 12.5,
    'reaction:REBOND': 'refuses',
    'presence:OFFRE': 'oui',
    'seconds:OFFRE': -1,
    'proposal:OFFRE': '1:23',
    'presence:ACCUEIL': 'present',
  };
  const { refusals, conflicts } = await code(manager, 'C1', typed);

  expect(conflicts).toEqual([]);
  expect(Object.fromEntries(refusals.map(({ field, code: why }) => [field, why]))).toEqual({
    contactReason: 'unknown-reason',
    'presence:OFFRE': 'not-a-choice',
    'seconds:OFFRE': 'not-a-number',
    'proposal:OFFRE': 'read-only-field',
    'presence:ACCUEIL': 'unknown-field',
  });
  expect((await codingRow(manager, 'C1')).fields).toMatchObject({
    duration: 312,
    reaction: 'accepts',
    contactReason: null,
    'presence:REBOND': 'present',
    'seconds:REBOND': 12.5,
    'reaction:REBOND': 'refuses',
    'presence:OFFRE': null,
  });
});

test('a known reason is taken, and clearing a presence clears nothing else', async () => {
  const from = (to: string) => ({ from: null, to });
  const reason = { key: 'FACT', base: 0, changes: { code: from('FACT'), name: from('Facture') } };
  await manager.call('pushSheet', { parameters: { sheet: 'reasons' }, body: { rows: [reason] } });
  const first = await code(manager, 'C1', {
    contactReason: 'FACT',
    'presence:REBOND': 'present',
    'seconds:REBOND': 8,
  });
  expect(first.refusals).toEqual([]);

  await code(manager, 'C1', { 'presence:REBOND': null });

  expect((await codingRow(manager, 'C1')).fields).toMatchObject({
    contactReason: 'FACT',
    'presence:REBOND': null,
    'seconds:REBOND': 8,
  });
});

describe('two people on one contact', () => {
  test('two cells merge, and the same cell is a conflict in which the server keeps its own', async () => {
    const seen = await codingRow(manager, 'C1');
    await pushCodes(manager, [changeOf(seen, { 'presence:REBOND': 'present' })]);

    const { results } = await pushCodes(api.as(memberOf('quality-manager'), 'ACME'), [
      changeOf(seen, { 'presence:REBOND': 'absent', 'presence:OFFRE': 'not-applicable' }),
    ]);

    const conflict = { field: 'presence:REBOND', mine: 'absent', theirs: 'present' };
    expect(results[0]).toMatchObject({ conflicts: [conflict], refusals: [] });
    expect((await codingRow(manager, 'C1')).fields).toMatchObject({
      'presence:REBOND': 'present',
      'presence:OFFRE': 'not-applicable',
    });
  });

  test('a cell changed since the row was seen is a conflict, were it as it was again', async () => {
    const seen = await codingRow(manager, 'C1');
    await code(manager, 'C1', { reaction: 'accepts' });
    await code(manager, 'C1', { reaction: null });

    const { results } = await pushCodes(manager, [changeOf(seen, { reaction: 'refuses' })]);

    expect(results[0]?.conflicts).toEqual([{ field: 'reaction', mine: 'refuses', theirs: null }]);
  });

  test('an evaluation made in between is no conflict: the revision goes on, and codes merge', async () => {
    const seen = await codingRow(manager, 'C1');
    await give('C1', memberOf('evaluator'));

    const { results } = await pushCodes(manager, [changeOf(seen, { 'presence:REBOND': 'absent' })]);

    expect(results[0]).toMatchObject({ conflicts: [], refusals: [] });
    expect(results[0]?.row?.revision).toBeGreaterThan(seen.revision + 1);
  });
});

describe('an evaluator', () => {
  test('codes the contacts they evaluate; of the others nothing is told', async () => {
    const [own, other] = [await codingRow(manager, 'C1'), await codingRow(manager, 'C2')];
    await give('C1', memberOf('evaluator'));
    expect([...(await pullCodes(evaluator)).rows.keys()]).toEqual(['C1']);

    const typed = { 'presence:REBOND': 'present' };
    const { results } = await pushCodes(evaluator, [changeOf(own, typed), changeOf(other, typed)]);

    expect(results.map(({ refusals }) => refusals.map(({ code: why }) => why))).toEqual([
      [],
      ['unknown-row'],
    ]);
    expect(results[1]?.row).toBeNull();
    const made = await pushCodes(evaluator, [
      { key: 'C2', base: 0, changes: {} },
      { key: 'NEVER', base: 0, changes: {} },
    ]);
    expect(made.results.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'not-to-be-made',
      'not-to-be-made',
    ]);
  });

  test('is told that a row is not theirs any more once it was given to somebody else', async () => {
    await give('C1', memberOf('evaluator'));
    const { rows, cursor } = await pullCodes(evaluator);
    await give('C1', 'second-acme');

    expect((await pullCodes(evaluator, cursor)).removed).toEqual(['C1']);
    expect([...(await pullCodes(second())).rows.keys()]).toEqual(['C1']);
    const { results } = await pushCodes(evaluator, [changeOf(rows.get('C1')!, { reaction: 'none' })]);
    expect(results[0]?.refusals).toMatchObject([{ code: 'not-assigned' }]);
  });
});

test('only what changed comes again, whichever of its rows changed; a new practice brings every row', async () => {
  const { cursor } = await pullCodes(manager);
  expect((await pullCodes(manager, cursor)).given).toEqual([]);

  await code(manager, 'C2', { 'presence:REBOND': 'absent' });
  await sendTexts(manager, { C1: dialogue('Bonjour', 'Une autre question') });
  const after = await pullCodes(manager, cursor);
  expect(after.given.sort()).toEqual(['C1', 'C2']);
  expect(after.rows.get('C1')?.fields).toMatchObject({ recording: 'none', transcript: 'ready' });

  await keepPractices(manager, { SUITE: null });
  const again = await pullCodes(manager, after.cursor);
  expect(again.given.sort()).toEqual(['C1', 'C2', 'C3', 'C4']);
  expect(again.rows.get('C4')?.fields).toMatchObject({ 'presence:SUITE': null });
});

test('what a pattern proposes is shown where it was found, and is no code', async () => {
  await sendTexts(manager, {
    C1: dialogue('Bonjour', 'Merci', 'Une autre question ?'),
    C4: { subject: '', turns: [{ speaker: 'agent', at: null, text: 'Autre chose ?' }] },
  });
  await manager.call('proposeCodes', { parameters: { wave: WAVE }, body: { practices: ['REBOND'] } });

  const { rows } = await pullCodes(manager);
  expect(rows.get('C1')?.fields).toMatchObject({ 'proposal:REBOND': '0:20', 'presence:REBOND': null });
  expect(rows.get('C4')?.fields).toMatchObject({ 'proposal:REBOND': '#1', 'presence:REBOND': null });
});

test('how long a contact lasts comes from its text, and is kept with the first code', async () => {
  await sendTexts(manager, { C1: dialogue('Bonjour', 'Merci', 'Au revoir') });
  expect((await codingRow(manager, 'C1')).fields['duration']).toBe(20);

  await code(manager, 'C1', { 'presence:REBOND': 'absent' });
  const store = api.directory.open('ACME');
  const kept = await store.ledger.rows(`W#${WAVE}#P#FR-LYON`, ['CODE#C1']);
  expect(kept.get('CODE#C1')?.value).toMatchObject({ duration: 20 });

  await code(manager, 'C1', { duration: null });
  expect((await codingRow(manager, 'C1')).fields['duration']).toBeNull();
});

test('rows are neither made nor deleted here, and a theme or a wave that does not exist is not found', async () => {
  const row = await codingRow(manager, 'C1');
  const { results } = await pushCodes(manager, [
    { key: 'C1', base: row.revision, changes: {}, remove: true },
    { key: 'C9', base: 0, changes: { reaction: { from: null, to: 'none' } } },
    { key: 'C8', base: 1, changes: {} },
  ]);
  expect(results.map(({ refusals }) => refusals[0]?.code)).toEqual([
    'not-removable',
    'not-to-be-made',
    'unknown-row',
  ]);
  for (const parameters of [
    { wave: 'NONE', theme: 'proactivity' },
    { wave: WAVE, theme: 'nothing' },
  ]) {
    expect((await manager.refused('pullCodes', { parameters, body: { cursor: {} } })).code).toBe('not-found');
    const body = { rows: [{ key: 'C1', base: 1, changes: {} }] };
    expect((await manager.refused('pushCodes', { parameters, body })).code).toBe('not-found');
  }
});

test('what others typed is said so, in the row and in the audit', async () => {
  const row = await codingRow(manager, 'C1');
  await pushCodes(manager, [{ ...changeOf(row, { reaction: 'none' }), typedByOthers: true }]);

  const store = api.directory.open('ACME');
  const kept = () => store.ledger.rows(`W#${WAVE}#P#FR-LYON`, ['CODE#C1']);
  expect((await kept()).get('CODE#C1')?.value).toMatchObject({ typedByOthers: ['reaction'] });
  await code(manager, 'C1', { reaction: 'accepts' });
  expect((await kept()).get('CODE#C1')?.value).toMatchObject({ typedByOthers: [] });
});

test('a closed wave is coded no more', async () => {
  await code(manager, 'C1', { 'presence:REBOND': 'present' });
  const row = await codingRow(manager, 'C1');
  await closeWave(api, manager);

  const body = { rows: [changeOf(row, { 'presence:REBOND': 'absent' })] };
  const parameters = { wave: WAVE, theme: 'proactivity' };
  expect((await manager.refused('pushCodes', { parameters, body })).code).toBe('wave-closed');
  expect((await codingRow(manager, 'C1')).fields['presence:REBOND']).toBe('present');
});
