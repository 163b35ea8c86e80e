import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import {
  codeAll,
  keepTwoPractices,
  lineOf,
  newLine,
  ofLyon,
  push,
  sampleOf,
  THEME,
} from '../../support/feedback.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

const ids = (prefix: string) => Array.from({ length: 12 }, (_, index) => `${prefix}${index + 1}`);

let api: TestApi;
let manager: Client;
let committee: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
  committee = api.as(memberOf('committee'), 'ACME');
  await anOpenWave(manager);
  await keepTwoPractices(manager);
  await sampleOf(manager, 'FR-LYON', ids('L'));
  await sampleOf(manager, 'PT-PORTO', ids('P'));
  await codeAll(manager, 'OFFRE', ids('L'));
});

const read = async (by: Client) =>
  (await by.call('readGoodPractices', { body: { wave: WAVE, theme: THEME } })).practices;
const sendFact = async () => {
  const fact = {
    platform: 'FR-LYON',
    wave: WAVE,
    practice: 'OFFRE',
    contact: 'L1',
    quote: 'le client dit oui',
  };
  await push(manager, 'facts', newLine(lineOf('FR-LYON'), fact));
  await manager.call('prepareFeedback', { body: ofLyon });
  await manager.call('sendFeedback', { body: ofLyon });
};

test('one platform alone is not shown: everybody would know whose practice it is', async () => {
  await sendFact();
  expect(await read(manager)).toEqual([]);
});

test('once raised it is shown to all over the platforms together, quoted without platform, contact or day', async () => {
  await codeAll(manager, 'OFFRE', ids('P'));
  await codeAll(manager, 'ATTENTE', ids('P'));
  expect(await read(committee)).toEqual([]);

  await sendFact();

  const [raised, ...others] = await read(committee);
  expect(others).toEqual([]);
  expect(raised).toMatchObject({
    practice: 'OFFRE',
    figures: {},
    quotes: [{ quote: 'le client dit oui', week: '2026-W42', channel: 'phone', direction: 'in' }],
  });
  expect(JSON.stringify(raised)).not.toMatch(/LYON|PORTO|L1|2026-10/);
  expect((await read(manager))[0]?.figures.rate).toMatchObject({ n: 24, value: 0.5 });
});

test('a platform manager is not told what can only be of one other platform', async () => {
  await codeAll(manager, 'OFFRE', ids('P'));
  await sendFact();

  expect(await read(api.as(memberOf('platform-manager'), 'ACME'))).toEqual([]);
});

test('of a closed wave readers without rows have the figures too', async () => {
  await codeAll(manager, 'OFFRE', ids('P'));
  await closeWave(api, manager);

  expect((await read(committee))[0]).toMatchObject({ figures: { rate: { n: 24, value: 0.5 } }, quotes: [] });
});
