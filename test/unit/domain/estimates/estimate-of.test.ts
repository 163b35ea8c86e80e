import type { AgentReading } from '#domain/estimates/estimate';
import { estimateOf } from '#domain/estimates/estimate-of';
import { aStratum } from '../support/a-stratum.ts';

const october = [800_000, 700_000, 500_000, 900_000];
const november = [600_000, 400_000, 450_000, 950_000, 1_000_000];
const strata = [
  aStratum(october, { received: 600, batch: '2026-10' }),
  aStratum(november, { received: 400, batch: '2026-11' }),
];

const reading = (batch: string, token: string | null, scores: readonly number[]): AgentReading => ({
  batch,
  token,
  n: scores.length,
  sum: BigInt(scores.reduce((sum, score) => sum + score, 0)),
  sumSquares: BigInt(scores.reduce((sum, score) => sum + score * score, 0)),
});
const agents = [
  reading('2026-10', 'a', [800_000, 700_000]),
  reading('2026-10', 'b', [500_000]),
  reading('2026-10', 'c', [900_000]),
  reading('2026-11', 'a', [600_000]),
  reading('2026-11', 'b', [400_000, 450_000]),
  reading('2026-11', 'c', [950_000, 1_000_000]),
];

/** R survey 4.1: svymean of svydesign(ids = ~token, weights = ~w), w = received / n of the batch, no correction. */
test('agents are clusters across the batches of a wave', () => {
  const estimate = estimateOf(strata, agents)!;

  expect(estimate).toMatchObject({ n: 9, mean: 0.707, degreesOfFreedom: 2, agents: 3, received: 1000 });
  expect(estimate.standardError).toBeCloseTo(0.1283369786928148, 14);
  expect(estimate.deviation).toBeCloseTo(0.23919507878358556, 14);
});

/** R survey 4.1: svydesign(strata = ~batch, weights = ~w), Satterthwaite by hand on its strata. */
test('one contact without token, and evaluations count as if each were of an agent of its own', () => {
  const [first, ...others] = agents;
  const estimate = estimateOf(strata, [{ ...first!, token: null }, ...others])!;

  expect(estimate).toMatchObject({ n: 9, mean: 0.707, agents: null });
  expect(estimate.standardError).toBeCloseTo(0.071617037079175508, 14);
  expect(estimate.degreesOfFreedom).toBeCloseTo(6.8074691949210973, 12);
});

test('a batch of one evaluation is merged with the one before, in the clusters too', () => {
  const lone = aStratum([1_000_000], { received: 100, batch: '2026-12' });
  const merged = estimateOf([...strata, lone], [...agents, reading('2026-12', 'c', [1_000_000])])!;
  const together = aStratum([...november, 1_000_000], { received: 500, batch: '2026-11' });
  const same = estimateOf([strata[0]!, together], [...agents, reading('2026-11', 'c', [1_000_000])])!;

  expect(merged).toEqual(same);
});

test('without the volume of a batch every evaluation weighs the same', () => {
  const [first, second] = strata;
  const estimate = estimateOf([first!, { ...second!, received: null }], agents)!;

  expect(estimate.mean).toBeCloseTo(0.7, 15);
  expect(estimate.received).toBeNull();
});

test('one agent alone says nothing of the process', () => {
  const alone = estimateOf([aStratum(october, { received: 600 })], [reading('2026-10', 'a', october)])!;

  expect(alone).toMatchObject({ n: 4, standardError: null, degreesOfFreedom: null, agents: 1 });
});

test('without evaluation there is no estimate', () => {
  expect(estimateOf([], [])).toBeUndefined();
});
