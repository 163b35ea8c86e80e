import { inTrips, spansOf } from '../../../../../addin/workbook/office/spans-of.ts';

test('positions near each other are read together, those far apart are not', () => {
  expect(spansOf([40, 3, 5, 41, 4000])).toEqual([
    { first: 3, count: 3 },
    { first: 40, count: 2 },
    { first: 4000, count: 1 },
  ]);
});

test('no trip takes more rows or more spans than allowed, and every row is in one of them', () => {
  const spans = [
    { first: 0, count: 250 },
    { first: 300, count: 1 },
    { first: 400, count: 1 },
    { first: 500, count: 1 },
  ];

  const trips = inTrips(spans, { rows: 100, spans: 2 });

  for (const trip of trips) {
    expect(trip.length).toBeLessThanOrEqual(2);
    expect(trip.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(100);
  }
  const rows = trips
    .flat()
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, row) => first + row));
  expect(rows).toEqual([...Array.from({ length: 250 }, (_, row) => row), 300, 400, 500]);
});
