import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf } from '../../support/evaluations.ts';
import {
  codeAll,
  keepTwoPractices,
  lineOf,
  newLine,
  ofLyon,
  pullSheet,
  push,
  sampleOf,
} from '../../support/feedback.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { storedFact } from '../../../functions/usecases/stored/fact.ts';

const ids = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

let api: TestApi;
let manager: Client;
let lyon: Client;
/** Two platforms coded, with a fact of each: the feedback to Lyon is prepared. */
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  lyon = api.as(memberOf('platform-manager'), 'ACME');
  await anOpenWave(manager);
  await keepTwoPractices(manager);
  await sampleOf(manager, 'FR-LYON', ids('L', 1, 30));
  await sampleOf(manager, 'PT-PORTO', ids('P', 1, 12));
  await codeAll(manager, 'OFFRE', ids('L', 1, 12));
  await codeAll(manager, 'ATTENTE', ids('L', 1, 3));
  await codeAll(manager, 'OFFRE', ids('P', 1, 12));
  const facts = await push(manager, 'facts', fact('FR-LYON', 'L1', 'OFFRE'), fact('PT-PORTO', 'P1', 'OFFRE'));
  expect(facts.flatMap(({ refusals }) => refusals)).toEqual([]);
  await manager.call('prepareFeedback', { body: ofLyon });
});

const fact = (platform: string, contact: string, practice: string) =>
  newLine(lineOf(platform), {
    platform,
    wave: WAVE,
    practice,
    contact,
    quote: `le client de ${platform} dit non`,
  });
const send = () => manager.call('sendFeedback', { body: ofLyon });
const rowOf = async (by: Client, sheet: string, has = '') =>
  [...(await pullSheet(by, sheet)).rows.values()].find(({ key }) => key.includes(has))!;
const codesOf = (results: Awaited<ReturnType<typeof push>>) =>
  results.map(({ refusals }) => refusals.map(({ field, code }) => `${field} ${code}`));

test('a feedback ranks what is to get rid of first, and withholds what too few contacts say', async () => {
  const { sentDay, practices } = await manager.call('readFeedback', { body: ofLyon });

  expect(sentDay).toBeNull();
  expect(practices.map(({ practice, rank, found, coded }) => [practice, rank, found, coded])).toEqual([
    ['ATTENTE', 1, null, 3],
    ['OFFRE', 2, 6, 12],
  ]);
  expect(practices[0]?.figures.rate).toMatchObject({ value: null, low: null, status: 'too-few' });
  expect(practices[1]?.figures.rate).toMatchObject({ value: 0.5, n: 12, status: 'complete' });
  expect(practices[1]?.figures['refusal-difference']).toMatchObject({ value: 1 });
  expect(practices[1]?.facts).toMatchObject([{ number: 1, week: '2026-W42' }]);
});

test('until it is sent a platform manager sees nothing of it; then theirs alone, without a contact', async () => {
  expect((await pullSheet(lyon, 'feedback')).rows.size).toBe(0);
  expect((await pullSheet(lyon, 'facts')).rows.size).toBe(0);
  expect((await lyon.refused('readFeedback', { body: ofLyon })).code).toBe('not-found');

  expect(await send()).toEqual({ practices: 2, facts: 1 });

  const told = await pullSheet(lyon, 'feedback');
  const facts = await pullSheet(lyon, 'facts');
  expect([...told.rows.keys()].sort()).toEqual([`FR-LYON|${WAVE}|ATTENTE`, `FR-LYON|${WAVE}|OFFRE`]);
  expect([...facts.rows.values()].map(({ fields }) => fields['platform'])).toEqual(['FR-LYON']);
  expect(Object.keys(await rowOf(lyon, 'facts').then(({ fields }) => fields))).not.toContain('contact');
  expect(JSON.stringify([told, facts])).not.toMatch(/PORTO|"L1"|"P1"/);
  expect(Object.keys({ ...told.cursor, ...facts.cursor })).toEqual(['P#FR-LYON']);
  expect(await lyon.call('readFeedback', { body: ofLyon })).toMatchObject({ sentDay: '2026-11-20' });
  const porto = { ...ofLyon, platform: 'PT-PORTO' };
  expect((await lyon.refused('readFeedback', { body: porto })).code).toBe('not-found');
});

test('a platform manager replies and disputes a fact; the quality manager reads both, and answers', async () => {
  await send();
  const since = await pullSheet(manager, 'facts');
  await push(
    lyon,
    'feedback',
    changeOf(await rowOf(lyon, 'feedback', 'OFFRE'), { reply: 'Nous y travaillons.' }),
  );
  await push(lyon, 'facts', changeOf(await rowOf(lyon, 'facts'), { dispute: 'Le client a dit oui.' }));

  const { rows } = await pullSheet(manager, 'facts', since.cursor);
  const [disputed] = [...rows.values()];
  expect(disputed?.fields).toMatchObject({ factNumber: 1, contact: 'L1', dispute: 'Le client a dit oui.' });
  await push(manager, 'facts', changeOf(disputed!, { disputeAnswer: 'Exact.', factVerdict: 'withdrawn' }));

  expect((await rowOf(lyon, 'facts')).fields).toMatchObject({
    factVerdict: 'withdrawn',
    disputeAnswer: 'Exact.',
  });
  const [, offer] = (await manager.call('readFeedback', { body: ofLyon })).practices;
  expect(offer).toMatchObject({ reply: 'Nous y travaillons.', facts: [{ verdict: 'withdrawn' }] });
  const key = `FACT#${disputed!.key.split('|')[1]!}`;
  const stored = await api.directory.open('ACME').ledger.rows('P#FR-LYON', [key]);
  const { versions } = storedFact.parse(stored.get(key)?.value);
  expect(versions.map(({ dispute, factVerdict }) => [dispute, factVerdict])).toEqual([
    [null, null],
    ['Le client a dit oui.', null],
  ]);
});

test('a platform manager types nothing but replies and disputes, makes no row and deletes none', async () => {
  await send();
  const told = await rowOf(lyon, 'feedback', 'OFFRE');
  const own = await rowOf(lyon, 'facts');

  const feedback = await push(
    lyon,
    'feedback',
    changeOf(told, { feedbackQuestion: 'X', found: 1, reply: 'Oui' }),
  );
  const facts = await push(
    lyon,
    'facts',
    changeOf(own, { quote: 'X', contact: 'L2', factVerdict: 'withdrawn' }),
  );
  const made = await push(lyon, 'facts', fact('FR-LYON', 'L2', 'OFFRE'));
  const deleted = await push(lyon, 'facts', { key: own.key, base: own.revision, changes: {}, remove: true });

  expect(codesOf(feedback)).toEqual([['feedbackQuestion read-only-field', 'found read-only-field']]);
  expect(feedback[0]?.row?.fields['reply']).toBe('Oui');
  expect(codesOf(facts)).toEqual([
    ['quote read-only-field', 'contact unknown-field', 'factVerdict read-only-field'],
  ]);
  expect([...codesOf(made), ...codesOf(deleted)]).toEqual([[' not-to-be-made'], [' not-removable']]);
});

test('a row of another platform, or one not sent, answers like none whatever its key', async () => {
  const porto = { ...ofLyon, platform: 'PT-PORTO' };
  await manager.call('prepareFeedback', { body: porto });
  await manager.call('sendFeedback', { body: porto });
  const guessed = [`PT-PORTO|${WAVE}|OFFRE`, `FR-LYON|${WAVE}|OFFRE`, `PT-PORTO|${WAVE}|NONE`];
  const change = (key: string, base: number) => ({ key, base, changes: { reply: { from: null, to: 'X' } } });

  for (const base of [0, 1]) {
    const results = await push(lyon, 'feedback', ...guessed.map((key) => change(key, base)));
    const code = base === 0 ? 'not-to-be-made' : 'unknown-row';
    expect(results.map(({ row, refusals }) => [row, refusals[0]?.code])).toEqual(
      guessed.map(() => [null, code]),
    );
  }
  const hidden = await rowOf(manager, 'facts', 'PT-PORTO');
  const [disputed] = await push(lyon, 'facts', { ...change(hidden.key, hidden.revision) });
  expect(disputed).toMatchObject({ row: null, refusals: [{ code: 'unknown-row' }] });
});

test('once the wave is closed no fact is disputed any more, and replies still come', async () => {
  await send();
  await closeWave(api, manager);

  const facts = await push(lyon, 'facts', changeOf(await rowOf(lyon, 'facts'), { dispute: 'Non.' }));
  const told = await push(
    lyon,
    'feedback',
    changeOf(await rowOf(lyon, 'feedback', 'OFFRE'), { reply: 'Oui.' }),
  );

  expect(codesOf(facts)).toEqual([['dispute wave-closed']]);
  expect(told[0]).toMatchObject({ row: { fields: { reply: 'Oui.' } }, refusals: [] });
});

test('sent again, figures move only once five more contacts were coded; new facts go with it', async () => {
  await send();
  const before = await rowOf(lyon, 'feedback', 'OFFRE');
  await codeAll(manager, 'OFFRE', ids('L', 13, 16));
  await push(manager, 'facts', fact('FR-LYON', 'L13', 'OFFRE'));
  api.clock.now += 86_400_000;

  expect(await send()).toEqual({ practices: 2, facts: 2 });
  expect(await rowOf(lyon, 'feedback', 'OFFRE')).toEqual(before);
  expect((await pullSheet(lyon, 'facts')).rows.size).toBe(2);

  await codeAll(manager, 'OFFRE', ids('L', 17, 17));
  await send();
  expect((await rowOf(lyon, 'feedback', 'OFFRE')).fields).toMatchObject({ coded: 17, sentDay: '2026-11-21' });
});

test('a feedback whose answer was lost is sent again without a change', async () => {
  const asked = { body: ofLyon, key: '01JG000000000000000000SENT' };
  const first = await manager.call('sendFeedback', asked);
  const before = [await pullSheet(lyon, 'feedback'), await pullSheet(lyon, 'facts')];

  expect(await manager.call('sendFeedback', asked)).toEqual(first);
  expect([await pullSheet(lyon, 'feedback'), await pullSheet(lyon, 'facts')]).toEqual(before);
});

test('what was sent is not computed again, stays when its practice leaves, and its facts are not deleted', async () => {
  await send();
  const own = await rowOf(manager, 'facts', 'FR-LYON');
  const practice = await rowOf(manager, 'practices', 'OFFRE');
  const remove = ({ key, revision: base }: typeof own) => ({ key, base, changes: {}, remove: true as const });

  const deleted = await push(manager, 'facts', remove(own));
  await push(manager, 'practices', remove(practice));
  await manager.call('prepareFeedback', { body: ofLyon });

  expect(codesOf(deleted)).toEqual([[' not-removable']]);
  expect((await rowOf(lyon, 'feedback', 'OFFRE')).fields).toMatchObject({ found: 6, coded: 12 });
});

test('an evaluator has the facts they noted and no feedback; nobody sends what was not prepared', async () => {
  const evaluator = api.as(memberOf('evaluator'), 'ACME');

  await push(evaluator, 'facts', fact('FR-LYON', 'L2', 'OFFRE'));
  const own = [...(await pullSheet(evaluator, 'facts')).rows.values()];
  expect(own.map(({ fields }) => fields['contact'])).toEqual(['L2']);
  expect(own[0]?.fields).not.toHaveProperty('by');
  const { key, revision } = await rowOf(manager, 'facts', 'PT-PORTO');
  const others = await push(evaluator, 'facts', { key, base: revision, changes: {}, remove: true });
  expect(codesOf(others)).toEqual([[' unknown-row']]);
  const refused = await evaluator.refused('pullSheet', {
    parameters: { sheet: 'feedback' },
    body: { cursor: {} },
  });
  expect(refused.code).toBe('not-found');
  const body = { ...ofLyon, theme: 'phone-tool' } as const;
  expect((await manager.refused('sendFeedback', { body })).code).toBe('not-found');
});
