import type { Ask } from '#contract/figure';
import { measured, type Activity, type MeasuredUse } from '../../../../infra/aws/costs/measured.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../../support/api.ts';
import { closeWave } from '../../../support/close-wave.ts';
import { countTables } from '../../../support/counted-tables.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../../support/evaluations.ts';
import { aFrozenFrame, aPlan, draw, inFrame } from '../../../support/frames/frozen-frame.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../../support/organisation.ts';
import { aCall, sendRecordings } from '../../../support/recordings.ts';

const { counted } = countTables();
const parameters = { wave: WAVE };

let api: TestApiWithFiles;
let asked = { requests: 0, answerBytes: 0 };

/** A client whose requests and answers are counted. */
function counting(client: Client): Client {
  const call: Client['call'] = async (id, body) => {
    const answer = await client.call(id, body);
    asked = {
      requests: asked.requests + 1,
      answerBytes: asked.answerBytes + Buffer.byteLength(JSON.stringify(answer)),
    };
    return answer;
  };
  return { ...client, call };
}

const usage = (): MeasuredUse => ({ ...counted(), ...asked });

/** What something asked of the system, by each of so many. */
async function useOf(doing: () => Promise<unknown>, each = 1): Promise<MeasuredUse> {
  const before = usage();
  await doing();
  return per(each, before, usage());
}

const per = (each: number, before: MeasuredUse, after: MeasuredUse): MeasuredUse => ({
  requests: (after.requests - before.requests) / each,
  calls: (after.calls - before.calls) / each,
  readUnits: (after.readUnits - before.readUnits) / each,
  writeUnits: (after.writeUnits - before.writeUnits) / each,
  tableBytes: (after.tableBytes - before.tableBytes) / each,
  answerBytes: (after.answerBytes - before.answerBytes) / each,
});

/** Of a workbook of figures: three numbers of each platform, and the network's table. */
const asks: readonly Ask[] = [
  ...['*', 'FR-LYON', 'PT-PORTO', 'ACTEL'].flatMap((entity): Ask[] => {
    const subject = { entity, period: '2026-Q4', part: '', channel: '' } as const;
    return [
      { ask: 'figure', ...subject },
      { ask: 'change', ...subject },
      { ask: 'accuracy', entity, period: '2026-Q4', family: 'customer' },
    ];
  }),
  { ask: 'table', period: '2026-Q4', channel: '' },
];

const CONTACTS = 100;
const SENT = 20;
const EVALUATED = 40;

/** A wave of one organisation from its list of contacts to its closing, and each activity's share in it. */
async function measureAll(): Promise<Record<Activity, MeasuredUse>> {
  const manager = counting(await anOrganisation(api));
  const evaluator = counting(api.as(memberOf('evaluator'), 'ACME'));
  await anOpenWave(manager);
  await aPlan(manager);
  const batch = await useOf(() => frozenAndDrawn(manager));
  const importedContact = await useOf(() => importSome(manager, CONTACTS, 1000), CONTACTS);
  await assignAll(manager);
  const recording = await useOf(() => sendSome(manager));
  const opening = await useOf(() => open(evaluator));
  const minute = await useOf(() => aMinute(evaluator));
  const evaluation = await useOf(() => evaluate(evaluator), EVALUATED);
  const hearing = await useOf(() => evaluator.call('listen', { parameters, body: { key: 'C1000' } }));
  const computed = await useOf(() => refresh(manager));
  const again = await useOf(() => refresh(manager));
  const recomputedRow = per(CONTACTS, again, computed);
  const hourly = await useOf(() => api.schedule('hourly'));
  await api.schedule('daily');
  const daily = await useOf(() => api.schedule('daily'));
  const closedEvaluation = await useOf(() => closeWave(api, manager), CONTACTS);
  const byItself = {
    importedContact,
    batch,
    recording,
    opening,
    minute,
    evaluation,
    hearing,
    refresh: again,
  };
  return { ...byItself, recomputedRow, closedEvaluation, hourly, daily };
}

async function frozenAndDrawn(manager: Client): Promise<void> {
  await aFrozenFrame(api, manager);
  const floor = counting(api.as(memberOf('platform-manager'), 'ACME'));
  await floor.call('giveSeed', { parameters: inFrame(), body: { string: 'le plateau répond' } });
  await draw(api, manager);
}

async function assignAll(manager: Client): Promise<void> {
  const rows = [...(await pullAll(manager)).rows.values()];
  const evaluator = memberOf('evaluator');
  await push(
    manager,
    rows.map((row) => changeOf(row, { evaluator })),
  );
}

const sendSome = (manager: Client) =>
  sendRecordings(
    manager,
    Array.from({ length: SENT }, (_, index) => ({
      contact: `C${1000 + index}`,
      bytes: aCall(0.1 + index / 100),
    })),
  );

/** What the pane and the workbook ask when they are opened in the morning. */
async function open(evaluator: Client): Promise<void> {
  await evaluator.call('me');
  await evaluator.call('overview');
  await pullAll(evaluator);
}

async function aMinute(evaluator: Client): Promise<void> {
  const document = 'a'.repeat(64);
  await evaluator.call('holdWorkbook', {
    parameters: { workbook: '01JD0000000000000000000000' },
    body: { document, session: 'S1' },
  });
  await evaluator.call('heads', { body: { waves: [WAVE] } });
}

/** One by one, and what changed meanwhile taken each time. */
async function evaluate(evaluator: Client): Promise<void> {
  let { cursor } = await pullAll(evaluator);
  const rows = [...(await pullAll(evaluator)).rows.values()].slice(0, EVALUATED);
  for (const row of rows) {
    const facts = 'The agent names the customer, sums the request up and says what follows. '.repeat(4);
    await push(evaluator, [changeOf(row, { ...finished('4'), facts })]);
    ({ cursor } = await pullAll(evaluator, cursor));
  }
}

const refresh = (manager: Client) => manager.call('figures', { body: { asks: [...asks] } });

const rounded = (use: MeasuredUse): MeasuredUse => {
  const short = (value: number) => Number(value.toPrecision(3));
  return per(
    1,
    { requests: 0, calls: 0, readUnits: 0, writeUnits: 0, tableBytes: 0, answerBytes: 0 },
    {
      requests: short(use.requests),
      calls: short(use.calls),
      readUnits: short(use.readUnits),
      writeUnits: short(use.writeUnits),
      tableBytes: short(use.tableBytes),
      answerBytes: short(use.answerBytes),
    },
  );
};

/** What an activity may move by before its cost is to be looked at again. */
const isNear = (now: MeasuredUse, kept: MeasuredUse): boolean =>
  (Object.keys(kept) as (keyof MeasuredUse)[]).every(
    (name) => Math.abs(now[name] - kept[name]) <= 0.2 * kept[name] + 0.5,
  );

test('what the costs are reckoned from is what the product asks for today', async () => {
  api = await startApiWithFiles();
  const now = await measureAll();

  const moved = Object.entries(now).filter(([name, use]) => {
    const kept: MeasuredUse | undefined = (measured as Record<string, MeasuredUse>)[name];
    return kept === undefined || !isNear(use, kept);
  });
  expect(Object.fromEntries(moved.map(([name, use]) => [name, rounded(use)]))).toEqual({});
});
