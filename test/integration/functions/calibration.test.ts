import type { ReportAsk } from '#contract/figure';
import type { ReportRow } from '#domain/reports/report';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, grid, memberOf, WAVE } from '../../support/organisation.ts';

const MANAGER = memberOf('quality-manager');
const EVALUATOR = memberOf('evaluator');
let api: TestApi;
let manager: Client;
let evaluator: Client;

beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  evaluator = api.as(EVALUATOR, 'ACME');
  await anOpenWave(manager);
  await importSome(manager, 8);
  const body = { evaluators: [MANAGER, EVALUATOR], doubleShare: 1 };
  await manager.call('assign', { parameters: { wave: WAVE }, body });
});

/** Everybody finishes their rows: the option of a contact, by who evaluates it. */
async function evaluateAll(optionOf: (contact: number, person: string) => string): Promise<void> {
  for (const [client, person] of [
    [manager, MANAGER],
    [evaluator, EVALUATOR],
  ] as const) {
    const rows = [...(await pullAll(client)).rows.values()].filter(
      ({ fields }) => fields['evaluator'] === person,
    );
    const changes = rows.map((row) =>
      changeOf(row, finished(optionOf(Number(String(row.fields['contact']).slice(1)), person))),
    );
    await push(client, changes);
  }
}

async function ask(client: Client, report: ReportAsk['report']) {
  const one: ReportAsk = { ask: 'report', report, entity: '*', period: WAVE, part: '', channel: '' };
  const { answers } = await client.call('figures', { body: { asks: [one] } });
  return answers[0];
}
async function reportOf(client: Client, report: ReportAsk['report']) {
  const answer = await ask(client, report);
  if (answer?.answer !== 'report') throw new Error(JSON.stringify(answer));
  return answer.report;
}
const cellsOf = (rows: readonly ReportRow[], key: string) => rows.find((row) => row.key === key)?.cells;

test('listened to twice and scored alike, every criterion agrees and nobody is severe', async () => {
  await evaluateAll((contact) => String(1 + (contact % 4)));
  const { rows, sentences } = await reportOf(manager, 'calibration');
  const [first] = grid.sections.flatMap(({ criteria }) => criteria);
  expect(cellsOf(rows, first?.id ?? '')).toMatchObject({ contacts: 8, same: 1, coefficient: 1, cost: 0 });
  expect(sentences[0]).toMatchObject({ kind: 'calibration-score', said: { n: 8, value: 1, gap: 0 } });
  const people = await reportOf(manager, 'evaluators');
  expect(people.rows.map(({ cells }) => cells['verdict'])).toEqual(['like-others', 'like-others']);
});

test('one option less everywhere is severity: consistent, and not in agreement', async () => {
  await evaluateAll((contact, person) => String((person === MANAGER ? 1 : 2) + (contact % 3)));
  const { rows, sentences } = await reportOf(manager, 'calibration');
  const scored = rows.filter(({ cells }) => cells['cost'] !== null);
  expect(scored.some(({ cells }) => cells['same'] === 0)).toBe(true);
  const said = Object.fromEntries(sentences.map(({ kind, said: own }) => [kind, own]));
  expect(Number(said['calibration-severity']?.['value'])).toBeGreaterThan(
    Number(said['calibration-score']?.['value']),
  );
  const people = await reportOf(manager, 'evaluators');
  expect(people.rows.map(({ key, cells }) => [key, cells['verdict']])).toEqual([
    [MANAGER, 'severe'],
    [EVALUATOR, 'lenient'],
  ]);
  expect(people.rows[0]?.cells['severity']).toBeCloseTo(-Number(people.rows[1]?.cells['severity']), 9);
});

test('what is not done on both sides is in no agreement, and who is severe is the manager’s alone to see', async () => {
  const rows = [...(await pullAll(evaluator)).rows.values()];
  await push(evaluator, [changeOf(rows[0]!, finished('3'))]);
  const { sentences } = await reportOf(manager, 'calibration');
  expect(sentences[0]).toMatchObject({ kind: 'calibration-too-few', said: { n: 0 } });
  expect(await ask(evaluator, 'evaluators')).toMatchObject({ answer: 'refused', code: 'not-visible' });
  expect(await ask(api.as(memberOf('committee'), 'ACME'), 'evaluators')).toMatchObject({ answer: 'refused' });
  expect(await ask(api.as(memberOf('committee'), 'ACME'), 'calibration')).toMatchObject({
    answer: 'refused',
  });
});
