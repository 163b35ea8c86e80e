import { adoptionOf, type FollowedContact } from '#domain/progress/adoption';
import { wilson } from '#domain/statistics/wilson';

const on = (day: string, followed: number, not: number): readonly FollowedContact[] => [
  ...Array.from({ length: followed }, () => ({ day, isFollowed: true })),
  ...Array.from({ length: not }, () => ({ day, isFollowed: false })),
];

test('a procedure is followed in a share of the contacts from its day on, with Wilson’s limits', () => {
  const adoption = adoptionOf([...on('2026-09-30', 2, 8), ...on('2026-10-01', 6, 4)], '2026-10-01');
  const { low, high } = wilson(6, 10);
  expect(adoption).toEqual({ before: 0.2, share: 0.6, low, high, n: 10, lagDays: 0 });
});

test('under five contacts no share is said, on either side of the day', () => {
  const adoption = adoptionOf([...on('2026-09-30', 4, 0), ...on('2026-10-01', 4, 0)], '2026-10-01');
  expect(adoption).toEqual({ before: null, share: null, low: null, high: null, n: 4, lagDays: null });
});

test('the lag is to the week from which at least half follow it, weeks of few contacts aside', () => {
  const contacts = [
    ...on('2026-10-02', 1, 4),
    ...on('2026-10-10', 3, 2),
    ...on('2026-10-17', 2, 3),
    ...on('2026-10-24', 0, 4),
    ...on('2026-10-29', 3, 3),
    ...on('2026-11-05', 5, 0),
  ];
  expect(adoptionOf(contacts, '2026-10-01').lagDays).toBe(28);
});

test('while the last week is below one half there is no lag', () => {
  expect(adoptionOf([...on('2026-10-02', 5, 0), ...on('2026-10-10', 1, 4)], '2026-10-01').lagDays).toBeNull();
});
