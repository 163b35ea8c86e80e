import { batchAllocation, type BatchStratum } from '#domain/sampling/batch-allocation';

const lyon = { platform: 'FR-LYON', channel: 'phone', direction: 'in' } as const;
const mail = { platform: 'FR-LYON', channel: 'email', direction: 'in' } as const;
const none = { planned: 0, framed: 0, drawnBefore: 0, volumeDrawn: 0, volumeWave: 0 };

const shared = (strata: readonly BatchStratum[], minimum = 2) => {
  const { n, shortfall } = batchAllocation(strata, minimum);
  return { n: Object.fromEntries(n), shortfall: Object.fromEntries(shortfall) };
};

test('a month of a third of the wave gives a third of the plan', () => {
  const half = { planned: 60, framed: 1000, drawnBefore: 0, volumeDrawn: 1000, volumeWave: 3000 };

  expect(shared([{ ...lyon, ...half }])).toEqual({ n: { 'FR-LYON|phone-in': 20 }, shortfall: {} });
});

test('the next batch makes up for what the one before gave too much or too little', () => {
  const second = { planned: 60, framed: 900, drawnBefore: 26, volumeDrawn: 2000, volumeWave: 3000 };

  expect(shared([{ ...lyon, ...second }]).n).toEqual({ 'FR-LYON|phone-in': 14 });
});

test('what a stratum cannot give goes to the others of its platform', () => {
  const phone = { planned: 30, framed: 500, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };
  const few = { planned: 10, framed: 4, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };

  expect(
    shared([
      { ...lyon, ...phone },
      { ...mail, ...few },
    ]),
  ).toEqual({
    n: { 'FR-LYON|phone-in': 36, 'FR-LYON|email-in': 4 },
    shortfall: {},
  });
});

test('what no stratum of the platform can give is said', () => {
  const few = { planned: 10, framed: 4, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };

  expect(shared([{ ...mail, ...few }])).toEqual({
    n: { 'FR-LYON|email-in': 4 },
    shortfall: { 'FR-LYON': 6 },
  });
});

test('a stratum nobody planned gives the minimum when it has contacts', () => {
  const phone = { planned: 30, framed: 500, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };
  const surprise = { ...none, framed: 40, volumeDrawn: 40, volumeWave: 40 };

  expect(
    shared([
      { ...lyon, ...phone },
      { ...mail, ...surprise },
    ]).n,
  ).toEqual({
    'FR-LYON|phone-in': 28,
    'FR-LYON|email-in': 2,
  });
});

test('a stratum planned that receives nothing in the whole wave leaves its share to its platform', () => {
  const phone = { planned: 30, framed: 500, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };

  expect(
    shared([
      { ...lyon, ...phone },
      { ...mail, ...none, planned: 5 },
    ]).n,
  ).toEqual({
    'FR-LYON|phone-in': 35,
    'FR-LYON|email-in': 0,
  });
});

test('platforms never give for each other', () => {
  const few = { planned: 10, framed: 4, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };
  const rich = { planned: 10, framed: 400, drawnBefore: 0, volumeDrawn: 500, volumeWave: 500 };

  expect(
    shared([
      { ...mail, ...few },
      { ...mail, platform: 'PT-PORTO', ...rich },
    ]),
  ).toEqual({
    n: { 'FR-LYON|email-in': 4, 'PT-PORTO|email-in': 10 },
    shortfall: { 'FR-LYON': 6 },
  });
});
