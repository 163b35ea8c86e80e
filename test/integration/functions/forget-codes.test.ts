import { readRegister } from '../../../functions/usecases/read-register.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { forgetWave } from '../../../functions/usecases/forgetting/forget-wave.ts';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { codingRow, pullCodes, pushCodes } from '../../support/codes.ts';
import { cutUntilDone } from '../../support/cut-store.ts';
import { changeOf, pullAll } from '../../support/evaluations.ts';
import { aFrozenFrame, aPlan, draw, inFrame } from '../../support/frames/frozen-frame.ts';
import type { ApiWithFiles } from '../../support/frames/send-list.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { keepPractices } from '../../support/transcripts.ts';

let api: ApiWithFiles;
let manager: Client;
let store: OrganisationStore;
let coded: string[];
const LATER = Date.parse('2027-11-05T10:00:00Z');

/** A drawn batch of which every contact is coded, then one replaced. */
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  store = api.directory.open('ACME');
  await keepPractices(manager, { REBOND: { words: 'autre' } });
  await aPlan(manager);
  await aFrozenFrame(api, manager);
  const floor = api.as(memberOf('platform-manager'), 'ACME');
  await floor.call('giveSeed', { parameters: inFrame(), body: { string: 'le plateau' } });
  await draw(api, manager);
  const rows = [...(await pullCodes(manager)).rows.values()];
  const typed = {
    duration: 180,
    'presence:REBOND': 'present',
    'seconds:REBOND': 9,
    'reaction:REBOND': 'none',
  };
  await pushCodes(
    manager,
    rows.map((row) => changeOf(row, typed)),
  );
  coded = rows.map(({ key }) => key).sort();
  const body = { contact: coded[0]!, reason: 'recording-missing' } as const;
  await manager.call('replaceContact', { parameters: inFrame(), body });
});

test('a contact that was replaced is coded no more, and the one that entered in its place is to be coded', async () => {
  const { rows } = await pullCodes(manager);

  expect(rows.has(coded[0]!)).toBe(false);
  const entered = [...rows.values()].filter(({ key }) => !coded.includes(key));
  expect(entered.map(({ fields }) => fields['presence:REBOND'])).toEqual([null]);
});

test('twelve months after a contact its codes and seconds are there, and nothing names it', async () => {
  api.clock.now = LATER;
  await api.schedule('daily');

  const rows = [...(await pullCodes(manager)).rows.values()];
  expect(rows).toHaveLength(coded.length);
  const kept = {
    duration: 180,
    'presence:REBOND': 'present',
    'seconds:REBOND': 9,
    'reaction:REBOND': 'none',
  };
  const still = rows.filter(({ fields }) => fields['presence:REBOND'] !== null);
  expect(still).toHaveLength(coded.length - 1);
  for (const { key, fields } of still) {
    expect(fields).toMatchObject(kept);
    expect(key).toMatch(/^~[0-9a-f]{16}$/);
  }
  const tables = api.tables();
  expect(coded.filter((id) => tables.includes(id))).toEqual([]);
});

test('forgetting cut after any of its steps and run again leaves every code once', async () => {
  api.clock.now = LATER;
  const wave = (await readRegister(store)).waves.find(({ code }) => code === WAVE)!;
  await cutUntilDone(store, (over) => forgetWave({ store: over, clock: { now: () => LATER } }, wave));

  const rows = [...(await pullCodes(manager)).rows.values()];
  expect(rows.filter(({ fields }) => fields['seconds:REBOND'] === 9)).toHaveLength(coded.length - 1);
  expect((await pullAll(manager)).rows.size).toBe(rows.length);
  expect((await codingRow(manager, rows[0]!.key)).fields['contact']).toBe(rows[0]!.key);
});
