import { clusterSize, clusteringEffect, designEffect, effectiveSize } from '#domain/statistics/design-effect';
import { likeness } from '#domain/statistics/likeness';
import { momentsOf } from '#domain/statistics/moments';
import { postStratified } from '#domain/statistics/post-stratified';
import { designDegrees, type SurveyDesign } from '#domain/statistics/survey-design';
import {
  domainMean,
  surveyDifference,
  surveyMean,
  surveyRatio,
  surveyTotal,
} from '#domain/statistics/survey-estimates';
import { arcsineInterval, kornGraubard, logitInterval } from '#domain/statistics/survey-proportion';
import { twoStageVariance } from '#domain/statistics/two-stage-variance';

// Fifteen evaluations invented for this test; every expected number below is what R survey 4.1-1 says of them.
const strata = 'A A A A A A B B B B B C C C C'.split(' ');
const agents = [1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9].map(String);
const y = [14, 12.5, 16, 15, 17.5, 11, 9, 10, 13.5, 12, 14, 18, 16.5, 17, 15.5];
const possible = [20, 18, 20, 16, 20, 20, 14, 20, 20, 18, 20, 20, 20, 18, 20];
const passed = [1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1];
const received = new Map([
  ['A', 60],
  ['B', 100],
  ['C', 24],
]);

const drawn = new Map([
  ['A', 6],
  ['B', 5],
  ['C', 4],
]);
const stratified: SurveyDesign = {
  units: strata.map((stratum, index) => ({
    stratum,
    cluster: String(index),
    weight: received.get(stratum)! / drawn.get(stratum)!,
  })),
  population: received,
};

const there = new Map([
  ['A', 8],
  ['B', 9],
  ['C', 5],
]);
const clustered: SurveyDesign = {
  units: strata.map((stratum, index) => ({
    stratum,
    cluster: agents[index]!,
    weight: there.get(stratum)! / 3,
  })),
  population: there,
};

test('means and totals of strata', () => {
  const [mean, total] = [surveyMean(stratified, y), surveyTotal(stratified, y)];

  expect(mean.value).toBeCloseTo(13.2173913043, 9);
  expect(mean.standardError).toBeCloseTo(0.59698557515, 9);
  expect(total.value).toBeCloseTo(2432, 9);
  expect(total.standardError).toBeCloseTo(109.845345828, 7);
  expect(designDegrees(stratified)).toBe(12);
});

test('design effects against a simple sample drawn without and with replacement', () => {
  const variance = surveyMean(stratified, y).standardError ** 2;

  expect(designEffect(stratified, y, { variance, finite: true })).toBeCloseTo(0.781934519395, 10);
  expect(designEffect(stratified, y, { variance, finite: false })).toBeCloseTo(0.718189857488, 10);
});

test('a ratio of totals', () => {
  const { value, standardError } = surveyRatio(stratified, y, possible);

  expect(value).toBeCloseTo(0.705336426914, 10);
  expect(standardError).toBeCloseTo(0.0270956608251, 10);
});

test('a domain that crosses strata, and the difference of two', () => {
  const inside = passed.map(Boolean);
  const [those, others] = [
    domainMean(stratified, y, inside),
    domainMean(
      stratified,
      y,
      inside.map((one) => !one),
    ),
  ];
  const difference = surveyDifference(stratified, those, others);

  expect(those.value).toBeCloseTo(13.9795918367, 9);
  expect(those.standardError).toBeCloseTo(0.581855806132, 9);
  expect(difference.value).toBeCloseTo(1.63075462743, 9);
  expect(difference.standardError).toBeCloseTo(1.44920552474, 9);
});

test('agents as clusters, some of whom were drawn', () => {
  const [mean, total] = [surveyMean(clustered, y), surveyTotal(clustered, y)];

  expect(mean.value).toBeCloseTo(13.7123893805, 9);
  expect(mean.standardError).toBeCloseTo(0.729248935971, 9);
  expect(total.value).toBeCloseTo(516.5, 9);
  expect(total.standardError).toBeCloseTo(75.8807544038, 8);
  expect(designDegrees(clustered)).toBe(6);
});

test('intervals of a proportion of clusters', () => {
  const { value: p, standardError } = surveyMean(clustered, passed);
  const of = { p, standardError, degreesOfFreedom: 6 };

  expect(standardError).toBeCloseTo(0.0956887319203, 10);
  expect(logitInterval(of).low).toBeCloseTo(0.341848058724, 9);
  expect(logitInterval(of).high).toBeCloseTo(0.779274235152, 9);
  expect(arcsineInterval(of).low).toBeCloseTo(0.341455287938, 9);
  expect(arcsineInterval(of).high).toBeCloseTo(0.792423173833, 9);
  expect(kornGraubard(of, 15).low).toBeCloseTo(0.34082681127, 9);
  expect(kornGraubard(of, 15).high).toBeCloseTo(0.78713622137, 9);
});

test('groups whose sizes are known after a simple draw', () => {
  const simple = {
    units: strata.map((_, index) => ({ stratum: '', cluster: String(index), weight: 184 / 15 })),
    population: new Map([['', 184]]),
  };
  const found = postStratified(simple, y, { groups: strata, sizes: received });

  expect(found.mean).toBeCloseTo(13.2173913043, 9);
  expect(found.standardError).toBeCloseTo(0.550350081773, 9);
  expect(found.total).toBeCloseTo(2432, 9);
  expect(found.totalError).toBeCloseTo(101.264415046, 8);
});

test('contacts drawn inside drawn agents', () => {
  const own = [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5].map(String);
  const sizes = new Map(Object.entries({ 1: 10, 2: 12, 3: 5, 4: 8, 5: 9 }));
  const units = own.map((cluster) => ({
    stratum: '',
    cluster,
    weight: ((8 / 5) * sizes.get(cluster)!) / own.filter((one) => one === cluster).length,
  }));
  const design = { units, population: new Map([['', 8]]) };
  const { value, contributions } = surveyMean(design, y.slice(0, 11));

  expect(value).toBeCloseTo(13.3522727273, 9);
  expect(Math.sqrt(twoStageVariance(design, contributions, sizes))).toBeCloseTo(0.701585600762, 9);
});

test('how alike the evaluations of an agent are, and what it costs', () => {
  const byAgent = [...new Set(agents)].map((agent) =>
    momentsOf(y.filter((_, index) => agents[index] === agent)),
  );

  expect(likeness(byAgent)).toBeCloseTo(0.857928842157, 10);
  expect(likeness(byAgent.slice(0, 1))).toBeNull();
  expect(clusteringEffect(clusterSize([5, 5, 5]), 0.2)).toBeCloseTo(1.8, 12);
  expect(clusterSize([1, 9])).toBeCloseTo(8.2, 12);
  expect(effectiveSize([1, 1, 2])).toBeCloseTo(16 / 6, 12);
});

test('everything read leaves no error, and one agent of several leaves none known', () => {
  const whole = { ...stratified, population: drawn };
  expect(surveyMean(whole, y).standardError).toBe(0);

  const alone = { units: [{ stratum: 'A', cluster: '1', weight: 5 }], population: received };
  expect(surveyTotal(alone, [12]).standardError).toBeNaN();
});
