import { fewAtOnce } from '../../../functions/usecases/few-at-once.ts';

test('no more than so many are under way, and answers come in the order of the items', async () => {
  let underWay = 0;
  const seen: number[] = [];
  const answers = await fewAtOnce(3, [5, 1, 4, 2, 3, 0, 6], async (turns) => {
    seen.push((underWay += 1));
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    underWay -= 1;
    return turns * 10;
  });

  expect(answers).toEqual([50, 10, 40, 20, 30, 0, 60]);
  expect(Math.max(...seen)).toBe(3);
  expect(await fewAtOnce(3, [], () => Promise.resolve(0))).toEqual([]);
});

test('what fails for one fails for all', async () => {
  const failing = fewAtOnce(2, [1, 2, 3], (item) =>
    item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item),
  );
  await expect(failing).rejects.toThrow('two');
});
