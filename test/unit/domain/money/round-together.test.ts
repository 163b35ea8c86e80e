import { divide, fraction, fractionOf } from '#domain/fraction';
import { minorUnits } from '#domain/money/minor-units';
import { roundTogether } from '#domain/money/round-together';

const third = (of: number) => divide(fractionOf(of), fraction(3n));

test('a cent that three equal parts leave goes to the first of them, and the parts sum to the whole', () => {
  const parts = roundTogether(
    new Map([
      ['c', third(100)],
      ['a', third(100)],
      ['b', third(100)],
    ]),
    100n,
  );

  expect(parts).toEqual(
    new Map([
      ['c', 3333n],
      ['a', 3334n],
      ['b', 3333n],
    ]),
  );
});

test('the cent goes to the largest remainder, then to the larger amount', () => {
  // 0.666… and 0.333… cents over: the first is raised.
  expect(
    roundTogether(
      new Map([
        ['a', third(1)],
        ['b', third(2)],
      ]),
      100n,
    ),
  ).toEqual(
    new Map([
      ['a', 33n],
      ['b', 67n],
    ]),
  );
  expect(
    roundTogether(
      new Map([
        ['a', fractionOf(1.005)],
        ['b', fractionOf(2.005)],
      ]),
      100n,
    ),
  ).toEqual(
    new Map([
      ['a', 100n],
      ['b', 201n],
    ]),
  );
});

test('a credit is shared like a cost, and an amount of 0 gets no cent', () => {
  expect(
    roundTogether(
      new Map([
        ['a', third(-100)],
        ['b', third(-200)],
        ['none', third(0)],
      ]),
      100n,
    ),
  ).toEqual(
    new Map([
      ['a', -3333n],
      ['b', -6667n],
      ['none', 0n],
    ]),
  );
});

test('currencies are kept to their own smallest unit', () => {
  expect(['EUR', 'XOF', 'TND'].map(minorUnits)).toEqual([100n, 1n, 1000n]);
  expect(
    roundTogether(
      new Map([
        ['a', third(100)],
        ['b', third(200)],
      ]),
      1n,
    ),
  ).toEqual(
    new Map([
      ['a', 33n],
      ['b', 67n],
    ]),
  );
});
