import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { changeOf } from '../../support/evaluations.ts';
import {
  keepTwoPractices,
  lineOf,
  newLine,
  ofLyon,
  pullSheet,
  push,
  sampleOf,
} from '../../support/feedback.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: TestApiWithFiles;
let manager: Client;
let lyon: Client;
const WORDS = ['le client refuse net', 'contesté par le plateau', 'répondu par la marque', 'effacé avant'];

/** A fact sent, disputed and answered; another deleted. */
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  lyon = api.as(memberOf('platform-manager'), 'ACME');
  await anOpenWave(manager);
  await keepTwoPractices(manager);
  await sampleOf(manager, 'FR-LYON', ['SECRET-1', 'SECRET-2']);
  const [quote, dispute, disputeAnswer, gone] = WORDS;
  const fact = { platform: 'FR-LYON', wave: WAVE, practice: 'OFFRE', factCause: 'brand' };
  const [, deleted] = await push(
    manager,
    'facts',
    newLine(lineOf('FR-LYON'), { ...fact, contact: 'SECRET-1', quote: quote! }),
    newLine(lineOf('FR-LYON'), { ...fact, contact: 'SECRET-2', quote: gone! }),
  );
  const { key, revision } = deleted!.row!;
  await push(manager, 'facts', { key, base: revision, changes: {}, remove: true });
  await manager.call('prepareFeedback', { body: ofLyon });
  await manager.call('sendFeedback', { body: ofLyon });
  await push(lyon, 'facts', changeOf(await onlyFact(lyon), { dispute: dispute! }));
  const answered = { disputeAnswer: disputeAnswer!, factVerdict: 'upheld' };
  await push(manager, 'facts', changeOf(await onlyFact(manager), answered));
});

const onlyFact = async (by: Client) => [...(await pullSheet(by, 'facts')).rows.values()][0]!;
const daily = async (day: string): Promise<void> => {
  api.clock.now = Date.parse(day);
  await api.schedule('daily');
};
const left = () => [...WORDS, 'SECRET-'].filter((words) => api.tables().includes(words));

test('twelve months after their contact facts say nothing of anybody; number, week, cause and outcome stay', async () => {
  const since = (await pullSheet(lyon, 'facts')).cursor;
  await daily('2027-10-14T10:00:00Z');
  expect(left()).toHaveLength(5);

  await daily('2027-10-16T10:00:00Z');

  expect(left()).toEqual([]);
  const blank = { quote: null, dispute: null, disputeAnswer: null };
  const kept = { factNumber: 1, week: '2026-W42', factCause: 'brand', factVerdict: 'upheld' };
  const [row] = [...(await pullSheet(lyon, 'facts', since)).rows.values()];
  expect(row?.fields).toMatchObject({ ...kept, ...blank });
  expect((await onlyFact(manager)).fields).toMatchObject({ ...kept, ...blank, contact: null });
  expect((await manager.call('readFeedback', { body: ofLyon })).practices[0]?.facts).toEqual([]);
});

test('forgetting again changes nothing', async () => {
  await daily('2027-10-16T10:00:00Z');
  const before = await onlyFact(manager);
  await daily('2027-10-17T10:00:00Z');

  expect(await onlyFact(manager)).toEqual(before);
  expect(left()).toEqual([]);
});
