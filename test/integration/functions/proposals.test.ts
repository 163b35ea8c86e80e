import { CODES, codeKey, sampleScope } from '../../../functions/usecases/row-keys.ts';
import { keysStarting } from '../../../functions/usecases/key-range.ts';
import { noCode, storedCode, type StoredCode } from '../../../functions/usecases/stored/code.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { aContact, anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { dialogue, keepPractices, sendTexts } from '../../support/transcripts.ts';
import * as z from 'zod';

let api: TestApiWithFiles;
let manager: Client;
const inWave = { parameters: { wave: WAVE } };
const scope = sampleScope(WAVE, 'FR-LYON');
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  const contacts = Array.from({ length: 9 }, (_, index) => aContact(index + 1, { channel: 'chat' }));
  await manager.call('importContacts', { ...inWave, body: { contacts } });
  const offers = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((line) => [
      `C${line}`,
      dialogue('Bonjour', 'Oui ?', 'Je vous propose une offre'),
    ]),
  );
  await sendTexts(manager, { ...offers, C8: dialogue('Bonjour', 'Je rappelle pour la deuxième fois') });
  await keepPractices(manager, {
    OFFER: { words: 'proposer offre' },
    AGAIN: { words: 'rappeler' },
    QUIET: null,
  });
});

const propose = (practices: string[], key?: string) =>
  manager.call('proposeCodes', { ...inWave, body: { practices }, ...(key === undefined ? {} : { key }) });
const codesOf = async (): Promise<ReadonlyMap<string, StoredCode>> => {
  const { rows } = await api.directory.open('ACME').ledger.list(scope, keysStarting(CODES));
  return new Map(rows.map(({ value }) => storedCode.parse(value)).map((code) => [code.contact, code]));
};
const proposedOf = async (practice: string) =>
  [...(await codesOf())].flatMap(([contact, { proposals }]) => {
    const found = proposals[practice];
    return found === undefined ? [] : [`${contact} ${found.turn} ${found.at}`];
  });

/** Says what somebody coded, as the coding sheet keeps it. */
async function code(contact: string, presence: 'present' | 'absent', practice = 'OFFER') {
  const { ledger } = api.directory.open('ACME');
  await ledger.commit({
    scope,
    idempotency: { key: `code-${contact}`, requestHash: contact },
    answer: z.object({}),
    decide: async () => {
      const row = (await ledger.rows(scope, [codeKey(contact)])).get(codeKey(contact));
      const before = row === undefined ? noCode(contact) : storedCode.parse(row.value);
      const codes = { ...before.codes, [practice]: { presence, seconds: 12, reaction: null } };
      const write = { key: codeKey(contact), version: row?.version ?? 0, value: { ...before, codes } };
      const by = { tenant: 't', objectId: 'o' };
      const audit = { operation: 'push-codes', by, at: '2026-11-20T10:00:00Z', requestId: 'r' };
      return { answer: {}, commit: { writes: [write], audit } };
    },
  });
}
const figures = async () =>
  (await manager.call('proposalFigures', { parameters: { wave: WAVE, theme: 'proactivity' } })).practices;

test('where patterns are found is kept as proposals, and nothing is coded by it', async () => {
  await code('C7', 'present');

  expect(await propose(['OFFER', 'AGAIN', 'QUIET', 'UNKNOWN'])).toEqual({
    proposed: { OFFER: 6, AGAIN: 1 },
    read: 8,
    without: 1,
  });
  expect(await proposedOf('OFFER')).toEqual([1, 2, 3, 4, 5, 6].map((line) => `C${line} 3 20`));
  expect(await proposedOf('AGAIN')).toEqual(['C8 2 10']);
  expect([...(await codesOf())].filter(([, { codes }]) => Object.keys(codes).length > 0)).toHaveLength(1);
});

test('looked for again, nothing new is written', async () => {
  const before = await api.directory.open('ACME').ledger.heads([scope]);

  expect(await propose(['OFFER', 'AGAIN'])).toMatchObject({ proposed: { OFFER: 0, AGAIN: 0 } });
  expect(await api.directory.open('ACME').ledger.heads([scope])).toEqual(before);
});

test('what a pattern is worth is told by what was said of its proposals, once five were', async () => {
  for (const contact of ['C1', 'C2', 'C3']) await code(contact, 'present');
  await code('C4', 'absent');
  expect((await figures()).find(({ practice }) => practice === 'OFFER')).toEqual({
    ...{ practice: 'OFFER', proposed: 6, confirmed: 3, rejected: 1, waiting: 2, missed: 1 },
    ...{ precision: null, low: null, high: null },
  });

  await code('C5', 'present');
  const [again, offer, quiet] = (await figures()).sort((a, b) => a.practice.localeCompare(b.practice));
  expect(offer).toMatchObject({ proposed: 6, confirmed: 4, rejected: 1, waiting: 1, precision: 0.8 });
  // Wilson 1927, 4 of 5 at 95 %.
  expect(offer?.low).toBeCloseTo(0.3755, 4);
  expect(offer?.high).toBeCloseTo(0.9638, 4);
  expect(again).toMatchObject({ practice: 'AGAIN', proposed: 1, waiting: 1, precision: null });
  expect(quiet).toMatchObject({ practice: 'QUIET', proposed: 0, missed: 0 });
});

test('a pattern that changed takes back what waits, and leaves what somebody spoke of', async () => {
  await keepPractices(manager, { OFFER: { words: 'rappeler' } });

  expect(await propose(['OFFER'])).toMatchObject({ proposed: { OFFER: 1 } });
  expect(await proposedOf('OFFER')).toEqual([...[1, 2, 3, 4, 5].map((line) => `C${line} 3 20`), 'C8 2 10']);
  const coded = [...(await codesOf()).values()].filter(({ codes }) => codes['OFFER'] !== undefined);
  expect(coded.map(({ codes }) => codes['OFFER']?.seconds)).toEqual([12, 12, 12, 12, 12, 12]);
});

test('the same request again answers the same, and reads nothing', async () => {
  const first = await propose(['OFFER'], 'proposed-once');
  await keepPractices(manager, { OFFER: { words: 'bonjour' } });

  expect(await propose(['OFFER'], 'proposed-once')).toEqual(first);
  expect((await proposedOf('OFFER')).at(-1)).toBe('C8 2 10');
});

test('a pattern that cannot be looked for is refused in its cell', async () => {
  await expect(keepPractices(manager, { BAD: { words: '-rien' } })).rejects.toThrow(
    JSON.stringify([
      { field: 'patternWords', code: 'not-a-pattern', parameters: { problem: 'only-excluded' } },
    ]),
  );
});

test('a theme that is none has no figures, and a closed wave takes no proposals', async () => {
  expect(
    await manager.refused('proposalFigures', { parameters: { wave: WAVE, theme: 'nothing' } }),
  ).toMatchObject({ code: 'not-found' });
  await closeWave(api, manager);
  expect(await manager.refused('proposeCodes', { ...inWave, body: { practices: ['OFFER'] } })).toMatchObject({
    code: 'wave-closed',
  });
});
