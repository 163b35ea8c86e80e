import { untilNoneRemains } from '../../../../../addin/taskpane/assignments/until-none-remains.ts';

const answering = (...remaining: readonly number[]) => {
  const left = [...remaining];
  return () => Promise.resolve({ remaining: left.shift() ?? -1 });
};

test('it is asked again until nothing remains, and each step is told', async () => {
  const steps: number[] = [];

  const answers = await untilNoneRemains(answering(5, 2, 0, 9), (soFar) => steps.push(soFar.length));

  expect(answers).toEqual([{ remaining: 5 }, { remaining: 2 }, { remaining: 0 }]);
  expect(steps).toEqual([1, 2, 3]);
});

test('where a call does no more than the one before, it is not asked for ever', async () => {
  expect(await untilNoneRemains(answering(5, 5, 1), () => undefined)).toHaveLength(2);
});
