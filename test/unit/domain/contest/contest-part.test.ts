import { contestParts } from '#domain/contest/contest-part';
import { testedChannels } from '#domain/contest/contest-channels';
import type { ContestTest } from '#domain/contest/contest-test';
import type { Channel } from '#domain/channel';

const tests = (channel: Channel, scores: readonly number[]): ContestTest[] =>
  scores.map((score) => ({ channel, score: score * 50_000, lost: new Map() }));
const times = (n: number, score: number): number[] => Array.from({ length: n }, () => score);

test('129 calls at 16 and 11 at zero are 14.742857 on phone, and 16 without the zeros', () => {
  const calls = tests('phone', [...times(129, 16), ...times(11, 0)]);
  const [phone] = contestParts(testedChannels(calls), 20);
  expect(phone).toMatchObject({ channel: 'phone', n: 140, value: (129 * 16) / 140, zeros: 11, without: 16 });
  expect(phone?.value?.toFixed(2)).toBe('14.74');
  // Wilson 1927 of 11 in 140, by hand.
  expect(phone?.zeroLow).toBeCloseTo(0.044_4, 3);
  expect(phone?.zeroHigh).toBeCloseTo(0.135_2, 3);
});

test('channels weigh their tests, or what organisers say', () => {
  const all = [...tests('phone', [10, 12, 14, 16, 18, 20]), ...tests('chat', [2, 4, 6, 8, 10, 12])];
  const whole = (weights?: Readonly<Partial<Record<Channel, number>>>) =>
    contestParts(testedChannels(all, weights), 20).at(-1);
  expect(whole()).toMatchObject({ channel: null, n: 12, value: 11, weight: 1 });
  expect(whole({ phone: 45, chat: 15 })?.value).toBe((15 * 45 + 7 * 15) / 60);
  expect(whole({ phone: 100 })?.value).toBe(15);
});

test('under five tests only their number is told, and a channel of zeros says nothing of itself without them', () => {
  const parts = contestParts(
    testedChannels([...tests('phone', times(6, 0)), ...tests('chat', [10, 10, 10, 12])]),
    20,
  );
  expect(parts[0]).toMatchObject({ channel: 'phone', value: 0, zeros: 6, without: null });
  expect(parts[1]).toEqual({
    ...{ channel: 'chat', n: 4, value: null, low: null, high: null, without: null, weight: null },
    ...{ zeros: null, zeroShare: null, zeroLow: null, zeroHigh: null },
  });
  expect(parts[2]).toMatchObject({ channel: null, n: 10, without: null });
});

test('nothing tested is nothing scored', () => {
  expect(contestParts(testedChannels([]), 20)).toMatchObject([{ channel: null, n: 0, value: null }]);
});
