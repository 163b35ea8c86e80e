import * as z from 'zod';
import type { Row } from '#contract/row';
import { forgetWave } from '../../../functions/usecases/forgetting/forget-wave.ts';
import { readRegister } from '../../../functions/usecases/read-register.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { cutUntilDone } from '../../support/cut-store.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aFrozenFrame, aPlan, draw, inFrame, OWN } from '../../support/frames/frozen-frame.ts';
import type { ApiWithFiles } from '../../support/frames/send-list.ts';
import { filesOf } from '../../support/frames/work-on-frames.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
let evaluator: Client;
let store: OrganisationStore;

const WORDS = ['00:12 le client dit', 'commentaire libre', 'relu à sa demande'];

/** A drawn batch of which a contact was replaced, the rest shared out, mostly evaluated, some of it revised. */
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  store = api.directory.open('ACME');
  evaluator = api.as(memberOf('evaluator'), 'ACME');
  await aPlan(manager);
  await aFrozenFrame(api, manager);
  const floor = api.as(memberOf('platform-manager'), 'ACME');
  await floor.call('giveSeed', { parameters: inFrame(), body: { string: 'le plateau' } });
  await draw(api, manager);
  const [leaves] = [...(await pullAll(manager)).rows.keys()].sort();
  const body = { contact: leaves!, reason: 'recording-missing' } as const;
  await manager.call('replaceContact', { parameters: inFrame(), body });
  const evaluators = [memberOf('evaluator'), memberOf('quality-manager')];
  await manager.call('assign', { parameters: { wave: WAVE }, body: { evaluators, doubleShare: 0.3 } });
  const [facts, comment, reason] = WORDS as [string, string, string];
  const own = [...(await pullAll(evaluator)).rows.values()];
  await aGoneRecording(String(own[0]!.fields['contact']));
  const typed = (row: Row, index: number) =>
    changeOf(row, { ...finished(String(1 + (index % 5))), facts, comment });
  const { results } = await push(evaluator, own.map(typed));
  const revised = { [`answer.${Object.keys(finished('3'))[0]!.slice('answer.'.length)}`]: '2', reason };
  await push(evaluator, [changeOf(results[0]!.row!, revised)]);
});

/** What is left of a recording once it was destroyed. */
const aGoneRecording = (contact: string) =>
  store.ledger.commit({
    scope: `W#${WAVE}#P#FR-LYON`,
    idempotency: { key: 'recording', requestHash: '' },
    answer: z.object({}),
    decide: () => {
      const writes = [{ key: `RECORDING#${contact}`, version: 0, value: { contact, state: 'gone' } }];
      const by = { tenant: 't', objectId: 'o' };
      const audit = { operation: 'test', by, at: '2026-11-20T10:00:00Z', requestId: 'test' };
      return Promise.resolve({ answer: {}, commit: { writes, audit } });
    },
  });

/** Every figure of the wave, whenever it is asked. */
async function figures(): Promise<string> {
  const asks = ['*', 'FR-LYON'].flatMap((entity) =>
    (['', 'phone', 'chat'] as const).map((channel) => {
      return { ask: 'figure' as const, entity, period: WAVE, part: '', channel };
    }),
  );
  const table = { ask: 'table' as const, period: WAVE, channel: '' as const };
  const { answers } = await manager.call('figures', { body: { asks: [...asks, table] } });
  return JSON.stringify(answers).replaceAll(/"asOf":"[^"]*"/g, '');
}
const daily = async (day: string): Promise<void> => {
  api.clock.now = Date.parse(day);
  await api.schedule('daily');
};
const ids = async () => [...(await pullAll(manager)).rows.values()].map(({ fields }) => fields['contact']);
const everything = async () => `${api.tables()}${JSON.stringify(await filesOf(store, WAVE))}`;

test('twelve months after a contact nothing names it nor quotes it, and no figure has changed', async () => {
  const before = { figures: await figures(), rows: (await pullAll(manager)).rows };
  expect(before.figures).toContain('"n":');
  expect(await everything()).toContain(WORDS[0]);

  await daily('2027-10-16T10:00:00Z');
  const half = (await ids()).map(String);
  expect(half.some((id) => id.startsWith('C-')) && half.some((id) => id.startsWith('~'))).toBe(true);
  expect(await figures()).toBe(before.figures);

  await daily('2027-11-05T10:00:00Z');
  const after = (await pullAll(manager)).rows;
  expect(after.size).toBe(before.rows.size);
  for (const { fields } of after.values()) {
    expect(fields).toMatchObject({ facts: null, comment: null, reason: null });
    expect(fields['contact']).toMatch(/^~[0-9a-f]{16}$/);
  }
  const scores = (rows: ReadonlyMap<string, Row>) =>
    [...rows.values()].map(({ fields }) => `${String(fields['score'])} ${String(fields['purpose'])}`).sort();
  expect(scores(after)).toEqual(scores(before.rows));
  expect(await figures()).toBe(before.figures);
  const everythingLeft = await everything();
  expect(/.{0,80}C-\d+ é/.exec(everythingLeft)).toBeNull();
  expect(WORDS.filter((words) => everythingLeft.includes(words))).toEqual([]);
});

test('a sheet from before reads everything again, and what was typed for a forgotten contact goes nowhere', async () => {
  const { rows, cursor } = await pullAll(evaluator);
  const pending = changeOf([...rows.values()][0]!, { comment: 'écrit hors ligne' });

  await daily('2027-11-05T10:00:00Z');

  const refused = await evaluator.refused('pullEvaluations', {
    parameters: { wave: WAVE },
    body: { cursor },
  });
  expect(refused.code).toBe('cursor-too-old');
  expect((await pullAll(evaluator)).rows.size).toBe(rows.size);
  const { results } = await push(evaluator, [pending]);
  expect(results[0]?.refusals).toMatchObject([{ code: 'unknown-row' }]);
  expect((await pullAll(evaluator)).rows.has(pending.key)).toBe(false);
});

test('of a forgotten frame the hash, the seed, the ranks and the counts stay; its files are gone', async () => {
  const certificate = () => manager.call('certificate', { parameters: inFrame() });
  const before = await certificate();
  expect(before.replacements).toHaveLength(1);

  await daily('2027-11-05T10:00:00Z');

  expect(await store.files.list('frames/')).toEqual([]);
  const after = await certificate();
  expect(after).toMatchObject({ frame: before.frame, seed: before.seed, strata: before.strata });
  expect(after.replacements).toMatchObject([{ rank: before.replacements[0]?.rank, contact: '' }]);
  expect((await manager.refused('frameFile', { parameters: inFrame() })).code).toBe('frame-forgotten');
  const list = { parameters: inFrame(), body: { as: 'batch' } } as const;
  expect((await manager.refused('recordingRequest', list)).code).toBe('frame-forgotten');
  const { frames } = await manager.call('frames', { parameters: { wave: WAVE } });
  expect(frames.find(({ id }) => id === OWN)?.forgottenAt).toBe('2027-11-05T10:00:00.000Z');
});

test('forgetting cut after any of its steps and run again comes to the same end', async () => {
  const before = await figures();
  api.clock.now = Date.parse('2027-11-05T10:00:00Z');
  const wave = (await readRegister(store)).waves.find(({ code }) => code === WAVE)!;
  const clock = { now: () => api.clock.now };

  const cuts = await cutUntilDone(store, (over) => forgetWave({ store: over, clock }, wave));

  expect(cuts).toBeGreaterThan(3);
  expect(await figures()).toBe(before);
  expect(/.{0,80}C-\d+ é/.exec(await everything())).toBeNull();
  expect(await api.verifyAudit('ACME', `W#${WAVE}#P#FR-LYON`)).toMatchObject({ intact: true });
});
