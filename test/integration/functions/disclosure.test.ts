import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { pullAll } from '../../support/evaluations.ts';
import { aFrozenFrame, aPlan, draw, inFrame } from '../../support/frames/frozen-frame.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';
import { aCall, sendRecordings } from '../../support/recordings.ts';

let api: TestApiWithFiles;
let manager: Client;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await aPlan(manager, 6);
  await aFrozenFrame(api, manager);
  const floor = api.as(memberOf('platform-manager'), 'ACME');
  await floor.call('giveSeed', { parameters: inFrame(), body: { string: 'le plateau répond' } });
  await draw(api, manager);
});

const sample = async () => [...(await pullAll(manager)).rows.keys()];
const complete = { parameters: inFrame(), body: { complete: true as const } };

test('a batch whose recordings are missing is disclosed only when it is asked all the same', async () => {
  const [first = ''] = await sample();
  await sendRecordings(manager, [{ contact: first, bytes: aCall() }]);
  const missing = (await sample()).length - 1;

  expect(await manager.refused('discloseFrame', complete)).toMatchObject({
    code: 'recordings-missing',
    details: { missing },
  });
  const anyway = { ...complete, body: { complete: true as const, evenIf: true } };
  expect(await manager.call('discloseFrame', anyway)).toMatchObject({ state: 'disclosed' });
  expect(await manager.call('discloseFrame', complete)).toMatchObject({ state: 'disclosed' });
});

test('a batch whose every recording came, destroyed since or not, is disclosed', async () => {
  const contacts = await sample();
  await sendRecordings(
    manager,
    contacts.map((contact) => ({ contact, bytes: aCall() })),
  );
  const body = { contact: contacts[0] ?? '' };
  const parameters = { wave: inFrame().wave };
  await manager.call('withdrawRecording', { parameters, body });

  expect(await manager.call('discloseFrame', complete)).toMatchObject({ state: 'disclosed' });
});

test('contacts past their end are not waited for', async () => {
  const [first = ''] = await sample();
  await sendRecordings(manager, [{ contact: first, bytes: aCall() }]);
  api.clock.now = Date.parse('2027-02-15T00:00:00Z');

  expect(await manager.call('discloseFrame', complete)).toMatchObject({ state: 'disclosed' });
});
