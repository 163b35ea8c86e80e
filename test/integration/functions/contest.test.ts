import { answerField, measureField } from '#contract/evaluation-row';
import type { ReportAsk } from '#contract/figure';
import type { Report } from '#domain/reports/report';
import { criteriaOf, gridReference } from '#domain/grid';
import { contestGrid } from '#domain/templates/contest-grid';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

const CONTEST = '2026-Q4-C';
let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await manager.call('publishGrid', { body: contestGrid as never });
  const reference = gridReference(contestGrid);
  await manager.call('createWave', {
    body: {
      code: CONTEST,
      quarter: '2026-Q4',
      method: 'mystery-contact',
      grids: { phone: reference, chat: reference },
      platforms: ['FR-LYON'],
    },
  });
  await manager.call('openWave', { parameters: { wave: CONTEST }, body: {} });
});

const notAsked = new Set(['hold', 'deferred', 'passes-on']);
/** 20 points of the 25 of what was asked: 16 out of 20. Four are lost on the answer, one on the impression. */
const sixteen = {
  ...Object.fromEntries(
    criteriaOf(contestGrid).map(({ id, answer }) => {
      const best = 'options' in answer ? Math.max(...answer.options.map(({ code }) => Number(code))) : 0;
      return [answerField(id), notAsked.has(id) ? 'N' : String(best)];
    }),
  ),
  [answerField('answer-quality')]: '0',
  [answerField('impression')]: '1',
  done: true,
};

type Typed = Record<string, string | number | boolean>;
async function test225(tests: readonly { readonly channel: 'phone' | 'chat'; readonly typed: Typed }[]) {
  const contacts = tests.map(({ channel }, index) => aContact(index + 1, { channel }));
  await manager.call('importContacts', { parameters: { wave: CONTEST }, body: { contacts } });
  const { rows } = await pullAll(manager, {}, CONTEST);
  const changes = [...rows.values()].map((row) => {
    const place = Number(String(row.fields['contact']).slice(1)) - 1;
    return changeOf(row, tests[place]?.typed ?? {});
  });
  const { results } = await push(manager, changes, undefined, CONTEST);
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
}

const times = <Value>(n: number, value: Value): Value[] => Array.from({ length: n }, () => value);
const call = (typed: Typed) => ({ channel: 'phone' as const, typed });

async function reportOf(client: Client, changed: Partial<ReportAsk> = {}) {
  const ask = {
    ask: 'report',
    report: 'contest',
    entity: '*',
    period: CONTEST,
    part: '',
    channel: '',
  } as const;
  const { answers } = await client.call('figures', { body: { asks: [{ ...ask, ...changed }] } });
  const [answer] = answers;
  return answer?.answer === 'report' ? (answer.report as Report) : answer;
}
const rowOf = (report: unknown, key: string) => (report as Report).rows.find((row) => row.key === key);

test('140 calls, of which 11 rang on, are 14.74 out of 20 on phone; without the zeros 16', async () => {
  const unanswered = { [measureField('ring')]: 61, done: true };
  await test225([...times(129, call(sixteen)), ...times(11, call(unanswered))]);
  const report = await reportOf(manager);
  const phone = rowOf(report, 'channel:phone');
  expect(phone?.cells).toMatchObject({ n: 140, zeros: 11, without: 16, weight: 1 });
  expect(Number(phone?.cells['value']).toFixed(2)).toBe('14.74');
  expect((report as Report).sentences.map(({ kind }) => kind)).toEqual(['contest-result', 'contest-zeros']);
  const losses = await reportOf(manager, { report: 'contest-losses' });
  // 20 less 14.742857: 11 zeros in 140 cost 1.5714, the answer 4/25 and the impression 1/25 of the others.
  expect(Number(rowOf(losses, 'zero:ring')?.cells['lost'])).toBeCloseTo((11 / 140) * 20, 10);
  expect(Number(rowOf(losses, 'answer-quality')?.cells['lost'])).toBeCloseTo((129 / 140) * (4 / 25) * 20, 10);
  expect(Number(rowOf(losses, 'impression')?.cells['lost'])).toBeCloseTo((129 / 140) * (1 / 25) * 20, 10);
}, 60_000);

test.each([
  ['ring', 59, false],
  ['ring', 60, false],
  ['ring', 61, true],
  ['takeover', 239, false],
  ['takeover', 240, false],
  ['takeover', 241, true],
])('a measurement of %s at %i s makes a zero: %s', async (measurement, seconds, isZero) => {
  await test225(times(5, call({ ...sixteen, [measureField(measurement)]: seconds })));
  expect(rowOf(await reportOf(manager), '*')?.cells).toMatchObject({
    value: isZero ? 0 : 16,
    zeros: isZero ? 5 : 0,
  });
});

test('the score to reach is the target of the barometer; under it beyond chance is said', async () => {
  const key = '01JG0000000000000000000001';
  const fields = { entity: '*', indicator: 'barometer', fromDay: '2026-01-01', target: '12' };
  const changes = Object.fromEntries(Object.entries(fields).map(([id, to]) => [id, { from: null, to }]));
  await manager.call('pushSheet', {
    parameters: { sheet: 'targets' },
    body: { rows: [{ key, base: 0, changes }] },
  });
  await test225([...times(20, call(sixteen)), call({ [measureField('saturation')]: 1, done: true })]);
  const report = await reportOf(manager);
  expect(rowOf(report, '*')?.cells).toMatchObject({ target: 12 });
  expect((report as Report).sentences.at(-1)).toMatchObject({ kind: 'contest-above', said: { target: 12 } });
});

test('readers have the result of a closed wave, and no channel by subtraction', async () => {
  await test225([...times(8, call(sixteen)), ...times(3, { channel: 'chat' as const, typed: sixteen })]);
  const committee = api.as(memberOf('committee'), 'ACME');
  expect(await reportOf(committee)).toMatchObject({ answer: 'refused', code: 'not-released' });
  await closeWave(api, manager, CONTEST);
  const report = await reportOf(committee);
  expect(rowOf(report, 'channel:chat')).toMatchObject({ state: 'too-few', cells: { n: 3, value: null } });
  expect(rowOf(report, 'channel:phone')).toMatchObject({ state: 'suppressed', cells: { value: null } });
  expect(rowOf(report, '*')).toMatchObject({ state: 'known', cells: { n: 11, value: 16 } });
  expect(rowOf(await reportOf(manager), 'channel:phone')).toMatchObject({ state: 'known' });
});

test('a wave of listening has no result of a contest', async () => {
  await anOpenWave(manager);
  expect(await reportOf(manager, { period: WAVE })).toMatchObject({
    answer: 'refused',
    code: 'not-a-contest',
    parameters: { wave: [WAVE] },
  });
});
