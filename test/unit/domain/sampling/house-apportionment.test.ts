import { houseApportionment } from '#domain/sampling/house-apportionment';

// Five states of an example of Balinski & Young (1982), 26 seats for 26,000, and a sixth of 20.
const states = Object.entries({ A: 9061, B: 7179, C: 5259, D: 3319, E: 1182, F: 20 }).map(
  ([key, weight]) => ({ key, weight }),
);

test('each has the whole part of its quota, at least the minimum, then one more by remainder', () => {
  // Quotas of 9.05, 7.17, 5.25, 3.32, 1.18 and 0.02: the minimum of the last is the 26th seat.
  expect(Object.fromEntries(houseApportionment(states, 26, 1))).toEqual({
    A: 9,
    B: 7,
    C: 5,
    D: 3,
    E: 1,
    F: 1,
  });
  expect(Object.fromEntries(houseApportionment(states, 26, 0))).toEqual({
    A: 9,
    B: 7,
    C: 5,
    D: 4,
    E: 1,
    F: 0,
  });
});

test('ties go to the larger, then in order of keys', () => {
  const even = ['b', 'a', 'c'].map((key) => ({ key, weight: 5 }));

  expect(Object.fromEntries(houseApportionment(even, 4, 1))).toEqual({ a: 2, b: 1, c: 1 });
});
