import type { ReportAsk } from '#contract/figure';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { evaluate, openWave, times } from '../../support/changing-waves.ts';
import { closeWave } from '../../support/close-wave.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;

const day = (first: string, week: number): string =>
  new Date(Date.parse(first) + week * 7 * 86_400_000).toISOString().slice(0, 10);

/** Ten weeks of four evaluations on each platform: Lyon as told, Porto always the same mixture. */
async function aWave(quarter: string, first: string, lyon: (week: number) => readonly string[]) {
  await openWave(manager, quarter);
  const weeks = Array.from({ length: 10 }, (_, week) => week);
  const lots = weeks.flatMap((week) => [
    { day: day(first, week), options: lyon(week) },
    { day: day(first, week), platform: 'PT-PORTO', options: usual(week) },
  ]);
  await evaluate({ api, manager }, quarter, lots);
}
const usual = (week: number): readonly string[] =>
  week % 2 === 0 ? ['3', '4', '4', '5'] : ['4', '5', '3', '4'];
const close = (wave: string) => closeWave(api, manager, wave);
const ask = (changed: Partial<ReportAsk>): ReportAsk => ({
  ask: 'report',
  report: 'drift',
  entity: '*',
  period: '2026-Q4',
  part: '',
  channel: '',
  ...changed,
});
async function report(client: Client, changed: Partial<ReportAsk>) {
  const given = (await client.call('figures', { body: { asks: [ask(changed)] } })).answers[0];
  if (given?.answer !== 'report') throw new Error(JSON.stringify(given));
  return given.report;
}

beforeAll(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  await aWave('2026-Q2', '2026-04-06', usual);
  await close('2026-Q2');
  await aWave('2026-Q3', '2026-07-06', usual);
  await close('2026-Q3');
  await aWave('2026-Q4', '2026-10-05', (week) => (week < 4 ? usual(week) : times(2, '2', '3')));
});

test('a fall that lasts is found, since the week it began, and a steady platform is said to be steady', async () => {
  const { rows, sentences, notes } = await report(manager, {});
  expect(rows.map(({ key, cells }) => [key, cells['weeks'], cells['alert']])).toEqual([
    ['FR-LYON', 30, '▼'],
    ['PT-PORTO', 30, '≈'],
  ]);
  expect(rows[0]?.cells).toMatchObject({ since: '2026-W45' });
  expect(Number(rows[0]?.cells['shift-high'])).toBeLessThan(0);
  expect(sentences.map(({ kind }) => kind)).toEqual(['drift-down', 'steady']);
  expect(notes.map(({ kind }) => kind)).toEqual(['rules', 'false-alarms', 'baseline', 'smallest-drop']);
});

test('one platform is told week by week, for its charts', async () => {
  const { rows, columns } = await report(manager, { entity: 'FR-LYON' });
  expect(columns.map(({ id }) => id)).toContain('ewma-low');
  expect(rows.map(({ key }) => key).slice(0, 2)).toEqual(['2026-W15', '2026-W16']);
  expect(rows.at(-1)?.cells['signal']).toMatch(/EWMA \+ CUSUM/);
  expect(rows[0]?.cells['signal']).toBeNull();
});

test('weeks are the quality team’s alone', async () => {
  const asks = [ask({ entity: 'FR-LYON' })];
  const lyon = api.as(memberOf('platform-manager'), 'ACME');
  const { answers } = await lyon.call('figures', { body: { asks } });
  expect(answers[0]).toMatchObject({ answer: 'refused' });
});

test('the trend shows each wave and says what went down, and a platform manager reads their own alone', async () => {
  const { rows, sentences } = await report(manager, { report: 'trend', entity: 'FR-LYON' });
  expect(rows.map(({ key, cells }) => [key, cells['arrow']])).toEqual([
    ['2026-Q2', null],
    ['2026-Q3', '≈'],
    ['2026-Q4', '▼'],
  ]);
  expect(sentences).toMatchObject([{ key: 'FR-LYON', kind: 'down' }]);
  const all = await report(manager, { report: 'trend' });
  expect(all.columns.map(({ id }) => id)).toEqual(['value:FR-LYON', 'value:PT-PORTO', 'network', 'break']);
  expect(all.sentences.map(({ kind }) => kind)).toEqual(['down', 'not-distinguishable']);
  const lyon = await report(api.as(memberOf('platform-manager'), 'ACME'), {
    report: 'trend',
    period: '2026-Q3',
  });
  expect(lyon.columns.map(({ id }) => id)).toEqual(['value:FR-LYON', 'break']);
});

test('quality and mix add up to the change of the barometer', async () => {
  const { rows } = await report(manager, { report: 'mix' });
  expect(rows.map(({ key }) => key)).toEqual(['FR-LYON', 'PT-PORTO', '*']);
  for (const { cells } of rows.slice(0, 2))
    expect(Number(cells['quality']) + Number(cells['mix'])).toBeCloseTo(Number(cells['change']), 12);
});

test('alerts name the drift of the open wave once, with the false alarms of the rules; they are the manager’s', async () => {
  const { alerts, charts, falseAlarmsAYear, everyWeeks, rules } = await manager.call('alerts');
  expect(alerts).toMatchObject([
    { wave: '2026-Q4', platform: 'FR-LYON', channel: 'phone-in', direction: 'down', since: '2026-W45' },
  ]);
  expect([charts, rules]).toEqual([2, { lambda: 0.2, L: 2.962, k: 0.5, h: 5 }]);
  expect(falseAlarmsAYear).toBeCloseTo(104 / everyWeeks, 9);
  expect(everyWeeks).toBeGreaterThan(300);
  expect((await api.as(memberOf('evaluator'), 'ACME').refused('alerts')).status).toBe(403);
});
