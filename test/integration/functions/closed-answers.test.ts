import type { Ask } from '#contract/figure';
import { reportIds } from '#domain/reports/report';
import { startFastApi, type Client } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

const parameters = { wave: WAVE };
const subject = { period: '2026-Q4', part: '', channel: 'phone-in' } as const;

/** Everything a formula can ask of a quarter. */
const asks: readonly Ask[] = [
  ...['*', 'FR-LYON', 'ACTEL'].flatMap((entity): Ask[] => [
    { ask: 'figure', entity, ...subject },
    { ask: 'figure', entity, ...subject, part: 'compliance', channel: '' },
    { ask: 'change', entity, ...subject },
    { ask: 'accuracy', entity, period: '2026-Q4', family: 'compliance' },
  ]),
  { ask: 'table', period: '2026-Q4', channel: '' },
  ...reportIds.map((report): Ask => ({ ask: 'report', report, entity: '*', ...subject })),
];

const answersOf = async (client: Client): Promise<string> =>
  JSON.stringify((await client.call('figures', { body: { asks: [...asks] } })).answers, null, 1);

const recordVolumes = (manager: Client, received: number) =>
  manager.call('recordVolumes', {
    body: {
      volumes: ['FR-LYON', 'PT-PORTO'].map((platform) => ({
        platform,
        period: '2026-10',
        channel: 'phone' as const,
        direction: 'in' as const,
        received: platform === 'FR-LYON' ? received : 1000,
      })),
    },
  });

/** Both platforms listened to, at most some answers wrong. */
async function evaluate(manager: Client): Promise<void> {
  const contacts = Array.from({ length: 24 }, (_, index) =>
    aContact(index + 1, { platform: index % 2 === 0 ? 'FR-LYON' : 'PT-PORTO' }),
  );
  await manager.call('importContacts', { parameters, body: { contacts } });
  const rows = [...(await pullAll(manager)).rows.values()];
  await push(
    manager,
    rows.map((row, index) => changeOf(row, finished(String((index % 4) + 2)))),
  );
}

test('every answer about a closed quarter is byte for byte the same after its volumes changed', async () => {
  const api = await startFastApi();
  const manager = await anOrganisation(api);
  await anOpenWave(manager);
  await evaluate(manager);
  await recordVolumes(manager, 9000);
  const live = await answersOf(manager);
  await closeWave(api, manager);
  const readers = [manager, api.as(memberOf('committee'), 'ACME')];
  const closed = await Promise.all(readers.map(answersOf));

  await recordVolumes(manager, 10);
  await manager.call('register', { body: { providers: [{ code: 'NEWCO', name: 'Newco' }], platforms: [] } });

  expect(await Promise.all(readers.map(answersOf))).toEqual(closed);
  expect(closed[0]).not.toBe(live);
  expect(closed[0]).toContain('"answer": "report"');
});

test('a quarter with a wave and without evaluations answers no number at all: never 0', async () => {
  const api = await startFastApi();
  const manager = await anOrganisation(api);
  await anOpenWave(manager);

  const { answers } = await manager.call('figures', { body: { asks: [...asks] } });

  for (const answer of answers) {
    if (answer.answer === 'figure')
      expect(answer.figure).toMatchObject({ value: null, low: null, high: null });
    if (answer.answer === 'change') expect(answer.change).toMatchObject({ value: null, verdict: null });
    if (answer.answer === 'table')
      for (const { figures } of answer.rows) expect(figures.every(({ value }) => value === null)).toBe(true);
    if (answer.answer === 'report')
      for (const { cells } of answer.report.rows) expect(cells['value'] ?? null).toBeNull();
  }
});
