import { erlangA, erlangB, erlangC } from '#domain/statistics/indicators/erlang';
import { adjustedNetPromoterScore, netPromoterScore } from '#domain/statistics/indicators/net-promoter-score';
import { phoneIndicators } from '#domain/statistics/indicators/phone-indicators';
import { effortScore, topTwoBox } from '#domain/statistics/indicators/satisfaction';

/** Call Centre Helper: 100 calls in half an hour of three minutes each, 14 agents. */
const published = { calls: 100, periodSeconds: 1800, handlingSeconds: 180, agents: 14 };

test('the published queue waits as published', () => {
  const queue = erlangC(published);

  expect(queue.load).toBe(10);
  expect(queue.waiting).toBeCloseTo(0.174, 3);
  expect(queue.answeredWithin(20)).toBeCloseTo(0.888, 3);
  expect(queue.meanWaitSeconds).toBeCloseTo(7.836, 3);
  expect(queue.occupancy).toBeCloseTo(0.714, 3);
});

test('agents who cannot carry the load are refused where nobody leaves, not where people do', () => {
  const overload = { ...published, agents: 9 };

  expect(() => erlangC(overload)).toThrow(RangeError);
  // States of the queue added up one by one in double precision, patience of two minutes.
  const queue = erlangA(overload, 120);
  expect(queue.abandoning).toBeGreaterThan(0.1);
  expect(queue.occupancy).toBeLessThan(1);
  expect(queue.meanWaitSeconds).toBeCloseTo(120 * queue.abandoning, 9);
});

test('endless patience is the queue nobody leaves', () => {
  const queue = erlangA(published, 1e12);

  expect(queue.waiting).toBeCloseTo(erlangC(published).waiting, 9);
  expect(queue.meanWaitSeconds).toBeCloseTo(erlangC(published).meanWaitSeconds, 6);
});

test('blocking is stable for thousands of servers', () => {
  expect(erlangB(10, 14)).toBeCloseTo(0.0568191434, 9);
  // scipy: poisson.pmf(2010, 2000) / poisson.cdf(2010, 2000)
  expect(erlangB(2000, 2010)).toBeCloseTo(0.01464, 4);
});

test('a promoter score has its two intervals (Rocks 2016)', () => {
  const counts = { promoters: 36, detractors: 14, n: 80 };
  const plain = netPromoterScore(counts);
  const adjusted = adjustedNetPromoterScore(counts);

  expect(plain.value).toBeCloseTo(27.5, 12);
  expect(plain.standardError).toBeCloseTo(8.286849522, 9);
  expect([plain.low, plain.high].map((limit) => limit.toFixed(3))).toEqual(['11.258', '43.742']);
  expect(adjusted.value).toBeCloseTo(26.5060240964, 9);
  expect([adjusted.low, adjusted.high].map((limit) => limit.toFixed(3))).toEqual(['10.548', '42.464']);
});

test('when all promote, the adjusted interval still says what is not known', () => {
  expect(netPromoterScore({ promoters: 5, detractors: 0, n: 5 }).standardError).toBe(0);
  expect(adjustedNetPromoterScore({ promoters: 5, detractors: 0, n: 5 }).low).toBeLessThan(50);
});

test('one service level has four denominators', () => {
  const indicators = phoneIndicators({
    offered: 1000,
    answered: 930,
    answeredWithin: 780,
    abandoned: 70,
    abandonedWithin: 25,
    talkSeconds: 169_260,
    holdSeconds: 13_020,
    wrapSeconds: 42_780,
    loggedSeconds: 300_000,
  });

  expect(indicators.serviceLevels).toEqual({
    ofOffered: 0.78,
    ofAnswered: 780 / 930,
    withoutShortAbandons: 0.8,
    shortAbandonsCredited: 0.805,
  });
  expect(indicators).toMatchObject({
    answerRate: 0.93,
    abandonRate: 0.07,
    handlingSeconds: 242,
    conversationSeconds: 196,
    wrapSeconds: 46,
  });
  expect(indicators.occupancy).toBeCloseTo(0.7502, 12);
  expect(indicators.contactsPerHour).toBeCloseTo(11.16, 12);
});

test('satisfaction is a share with Wilson’s interval, effort a mean with Student’s', () => {
  expect(topTwoBox(40, 50)).toMatchObject({ value: 0.8, low: expect.closeTo(0.6696, 4) });
  // t₄(0.975) = 2.776445, s = √2.5
  const { value, interval } = effortScore([1, 2, 3, 4, 5]);
  expect(value).toBe(3);
  expect(interval?.high).toBeCloseTo(3 + 2.776445 * Math.sqrt(0.5), 6);
  expect(effortScore([4, 4]).interval).toBeNull();
  expect(effortScore([4]).interval).toBeNull();
});
