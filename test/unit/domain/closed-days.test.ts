import { parseClosedDays, writeClosedDays } from '#domain/closed-days';

test('days of every year and of one are read in either order, sorted, each once', () => {
  expect(parseClosedDays('25/12 ; 14/5/2026, 2026-11-11\n01.05;25/12')).toEqual([
    '05-01',
    '12-25',
    '2026-05-14',
    '2026-11-11',
  ]);
  expect(parseClosedDays(writeClosedDays(['02-29', '2028-02-29']))).toEqual(['02-29', '2028-02-29']);
});

test.each(['', ' ; ', '32/01', '29/02/2026', '30/02', 'Noël', '12/25'])('%j is no list of days', (text) => {
  expect(parseClosedDays(text)).toBeUndefined();
});
