import { pasteAll, recordAll } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let finance: Client;
let manager: Client;
beforeAll(async () => {
  const api = await startFastApi();
  manager = await anOrganisation(api);
  finance = api.as(memberOf('finance'), 'ACME');
  await anOpenWave(manager);
  await importSome(manager, 8);
  const evaluator = memberOf('evaluator');
  await manager.call('assign', {
    parameters: { wave: WAVE },
    body: { evaluators: [evaluator], doubleShare: 0 },
  });
  const listener = api.as(evaluator, 'ACME');
  const { rows } = await pullAll(listener);
  await push(
    listener,
    [...rows.values()].map((row, place) => changeOf(row, finished(place % 2 === 0 ? '3' : '2'))),
  );
  await recordAll(finance, [
    { platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in', counted: { answered: 100 } },
  ]);
  const fields = { quarter: '2026-Q4', platform: 'FR-LYON', nature: 'staff', amount: 600, currency: 'EUR' };
  await pasteAll(finance, 'costs', [{ key: '01JC0000000000000000000001', fields }]);
});

async function answered(client: Client) {
  const about = { entity: 'FR-LYON', period: '2026-Q4', channel: '' } as const;
  const { answers, heads } = await client.call('figures', {
    body: {
      asks: [
        { ask: 'figure', ...about, part: '' },
        { ask: 'cost', ...about, per: 'point' },
      ],
    },
  });
  return { score: answers[0], cost: answers[1], heads };
}

test('what a contact costs for a point is its cost over the score of the same cell, with the bounds and n of the score', async () => {
  const { score, cost, heads } = await answered(manager);
  if (score?.answer !== 'figure' || cost?.answer !== 'indicator')
    throw new Error(JSON.stringify([score, cost]));

  const { value, low, high, n } = score.figure;
  expect(value).toBeGreaterThan(0);
  expect(n).toBe(8);
  expect(cost.figure).toMatchObject({ n, status: 'partial', unit: 'money', currency: 'EUR' });
  expect(cost.figure.value).toBeCloseTo(6 / value!, 12);
  expect(cost.figure.low).toBeCloseTo(6 / high!, 12);
  expect(cost.figure.high).toBeCloseTo(6 / low!, 12);
  expect(cost.waves).toEqual(['@money', '@activity', WAVE]);
  expect(Object.keys(heads).sort()).toEqual(['@activity', '@money', WAVE].sort());
});

test('to finance nothing of an open wave is told before its release, by this way neither', async () => {
  const { score, cost } = await answered(finance);

  expect(score).toMatchObject({ answer: 'refused', code: 'not-released' });
  expect(cost).toMatchObject({
    figure: { value: null, low: null, high: null, n: null, status: 'not-valued' },
  });
});
