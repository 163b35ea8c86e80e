import type { SearchAnswer } from '#contract/transcript';
import { keysStarting } from '../../../functions/usecases/key-range.ts';
import { LINKS } from '../../../functions/usecases/row-keys.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { dialogue, keepPractices, sendTexts } from '../../support/transcripts.ts';

let api: TestApiWithFiles;
let manager: Client;
const inWave = { parameters: { wave: WAVE } };
/** In the order of keys: bytes of UTF-8, where `é` and `中` come after every letter, and `A~` after `AB`. */
const ids = ['A 1', 'A/2', 'AB', 'A~', 'C1', 'C10', 'C2', 'Cé', 'C中'];
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  const contacts = [
    ...ids.map((id, index) => aContact(index + 1, { id, channel: 'chat' })),
    aContact(20, { id: 'PORTO', platform: 'PT-PORTO' }),
    aContact(21, { id: 'Z', channel: 'chat' }),
  ];
  await manager.call('importContacts', { ...inWave, body: { contacts } });
  const long = { ...dialogue('Bonjour', `colis ${'x'.repeat(19_000)}`) };
  const turns = Array.from({ length: 20 }, () => long.turns[1] ?? fail('no turn'));
  for (const id of [...ids, 'PORTO']) await sendTexts(manager, { [id]: { ...long, turns } });
});

async function searchAll(words: string, client = manager): Promise<SearchAnswer[]> {
  const pattern = { words, speaker: null, within: null };
  const answers: SearchAnswer[] = [];
  let next: string | undefined;
  do {
    const asked: object = next === undefined ? {} : { next };
    const answer = await client.call('searchTranscripts', { ...inWave, body: { pattern, ...asked } });
    answers.push(answer);
    ({ next } = answer);
  } while (next !== undefined);
  return answers;
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const contactsOf = (answers: readonly SearchAnswer[]) => [
  ...new Set(answers.flatMap(({ hits }) => hits.map(({ contact }) => contact))),
];

test('texts of some megabytes are searched over pages, each contact once, whatever its id', async () => {
  const answers = await searchAll('colis');

  expect(answers.length).toBeGreaterThan(2);
  expect(contactsOf(answers)).toEqual([...ids, 'PORTO']);
  expect(sum(answers.map(({ read }) => read))).toBe(10);
  expect(sum(answers.map(({ without }) => without))).toBe(1);
  expect(sum(answers.map(({ hits }) => hits.length))).toBe(200);
  const { rows } = await api.directory.open('ACME').ledger.list(LINKS, keysStarting('LINK#'));
  expect(rows).toHaveLength(10);
});

test('an evaluator’s pages hold what they evaluate, and no more', async () => {
  const evaluator = api.as(memberOf('evaluator'), 'ACME');
  const { rows } = await pullAll(manager);
  const mine = [...rows.values()].filter(({ fields }) =>
    ['A/2', 'C2', 'C中'].includes(String(fields['contact'])),
  );
  await push(
    manager,
    mine.map((row) => changeOf(row, { evaluator: evaluator.person.objectId })),
  );

  const answers = await searchAll('colis', evaluator);
  expect(contactsOf(answers)).toEqual(['A/2', 'C2', 'C中']);
  expect(sum(answers.map(({ without }) => without))).toBe(0);
});

test('proposals of several pages are kept page by page', async () => {
  await keepPractices(manager, { PARCEL: { words: 'colis' } });
  const proposed: number[] = [];
  let next: string | undefined;
  do {
    const asked: object = next === undefined ? {} : { next };
    const answer = await manager.call('proposeCodes', {
      ...inWave,
      body: { practices: ['PARCEL'], ...asked },
    });
    proposed.push(answer.proposed['PARCEL'] ?? 0);
    ({ next } = answer);
  } while (next !== undefined);

  expect(proposed.length).toBeGreaterThan(2);
  expect(sum(proposed)).toBe(10);
});

test('an answer of thousands of turns is cut after a contact, and goes on after it', async () => {
  const turns = Array.from({ length: 500 }, (_, at) => ({ speaker: 'client' as const, at, text: 'oui' }));
  for (const id of ids) await sendTexts(manager, { [id]: { subject: '', turns } }, true);
  const answers = await searchAll('oui');

  expect(answers.map(({ hits }) => hits.length)).toEqual([3500, 1000]);
  expect(contactsOf(answers)).toEqual(ids);
  expect(sum(answers.map(({ read }) => read))).toBe(10);
});
