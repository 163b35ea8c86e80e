import { fractionOf, toNumber } from '#domain/fraction';
import { settlementOf, type Better } from '#domain/money/bonus';

const contract = { target: 0.9, step: 0.01, bonus: 500, malus: 800, cap: 2000 };

function paid(reached: number, terms: Partial<typeof contract> = {}, better: Better = 'up') {
  const { steps, amount, uncapped } = settlementOf({ ...contract, ...terms }, fractionOf(reached), better);
  return [Number(steps), toNumber(amount), toNumber(uncapped)];
}

test('each whole step beyond the target pays the bonus, each whole step short takes the malus', () => {
  expect(paid(0.9)).toEqual([0, 0, 0]);
  expect(paid(0.93)).toEqual([3, 1500, 1500]);
  expect(paid(0.9399)).toEqual([3, 1500, 1500]);
  expect(paid(0.899)).toEqual([0, 0, 0]);
  expect(paid(0.88)).toEqual([-2, -1600, -1600]);
});

test('a step reached exactly counts, where binary doubles would miss it', () => {
  // In doubles (0.97 − 0.9) / 0.01 is 6.999999999999995.
  expect(paid(0.97, { cap: 10_000 })).toEqual([7, 3500, 3500]);
});

test('the cap holds both ways', () => {
  expect(paid(1)).toEqual([10, 2000, 5000]);
  expect(paid(0.8)).toEqual([-10, -2000, -8000]);
  expect(settlementOf({ ...contract, cap: null }, fractionOf(1), 'up').amount).toEqual(fractionOf(5000));
});

test('where less is better, beyond is below', () => {
  const wait = { target: 30, step: 5 };

  expect(paid(19, wait, 'down')).toEqual([2, 1000, 1000]);
  expect(paid(41, wait, 'down')).toEqual([-2, -1600, -1600]);
});

test('without a step, being there pays once and being short takes once', () => {
  const flat = (reached: number, better: Better) => {
    const { steps, amount } = settlementOf({ ...contract, step: null }, fractionOf(reached), better);
    return [Number(steps), toNumber(amount)];
  };

  expect([flat(0.9, 'up'), flat(0.99, 'up'), flat(0.8999, 'up')]).toEqual([
    [1, 500],
    [1, 500],
    [-1, -800],
  ]);
  expect([flat(0.9, 'down'), flat(0.91, 'down')]).toEqual([
    [1, 500],
    [-1, -800],
  ]);
});

test('a contract with a bonus only takes nothing', () => {
  const { amount } = settlementOf({ ...contract, malus: null }, fractionOf(0.5), 'up');

  expect(toNumber(amount)).toBe(0);
});
