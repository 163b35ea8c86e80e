import type { Row } from '#contract/row';
import { platformThemes } from '../../../../../addin/taskpane/progress/platform-themes.ts';
import { themeLine } from '../../../../../addin/taskpane/progress/theme-line.ts';
import { wavesToMeasure } from '../../../../../addin/taskpane/progress/waves-to-measure.ts';

const line = (fields: Row['fields']) => {
  const read = themeLine({ fields: { platform: 'FR-LYON', sinceDay: '2026-10-01', ...fields } });
  if (read === undefined) throw new Error('not read');
  return read;
};

test('a theme is read with its measure, a practice in percentage points', () => {
  const measured = {
    ...{ themeVerdict: 'proven', measuredWave: '2026-Q4', improvement: 5.1, improvementLow: 1.2 },
    ...{ improvementHigh: 9, nNow: 90, nBefore: 88, baseline: '2026-Q3', nRequired: 162 },
  };
  const active = { theme: 'proactivity', themeState: 'active' };
  expect(line({ ...active, ...measured })).toMatchObject({
    ...{ theme: 'proactivity', state: 'active', baseline: '2026-Q3', nRequired: 162 },
    measure: { wave: '2026-Q4', unit: 'scale', value: 5.1, low: 1.2, high: 9, n: 90, nBefore: 88 },
  });
  expect(line({ ...active, ...measured, measuredBy: 'OFFRE' }).measure?.unit).toBe('points');
  expect(line({ ...active, ...measured, measuredBy: 'welcome' }).measure?.unit).toBe('scale');
  expect(line(active).measure).toBeNull();
});

test('a row of another version is left out', () => {
  expect(themeLine({ fields: { platform: 'FR-LYON', theme: 'x', themeState: 'active' } })).toBeUndefined();
  expect(themeLine({ fields: { theme: 'proactivity', themeState: 'x' } })).toBeUndefined();
});

test('next comes what fell back, then what has waited longest', () => {
  const fallen = { themeVerdict: 'regressed', measuredWave: '2026-Q4' };
  const lines = [
    line({ theme: 'phone-tool', themeState: 'queued' }),
    line({ theme: 'proactivity', themeState: 'queued', sinceDay: '2026-01-01' }),
    line({ theme: 'trade-gestures', themeState: 'queued', sinceDay: '2026-11-01', ...fallen }),
    line({ theme: 'relational-quality', themeState: 'active' }),
    line({ theme: 'difficult-situations', themeState: 'proven' }),
    line({ theme: 'phone-tool', themeState: 'maintained', platform: 'ES-MADRID' }),
  ];
  const [madrid, lyon] = platformThemes(lines);
  expect(madrid).toMatchObject({ platform: 'ES-MADRID', active: undefined, queued: [], maintained: [{}] });
  expect(lyon?.active?.theme).toBe('relational-quality');
  expect(lyon?.queued.map(({ theme }) => theme)).toEqual(['trade-gestures', 'proactivity', 'phone-tool']);
  expect(lyon?.proven.map(({ theme }) => theme)).toEqual(['difficult-situations']);
});

test('the wave measured first is the last one closed; one that is planned says nothing', () => {
  const waves = [
    { code: 'A', state: 'closed', from: '2026-01-01' },
    { code: 'B', state: 'closed', from: '2026-04-01' },
    { code: 'C', state: 'open', from: '2026-07-01' },
    { code: 'D', state: 'planned', from: '2026-10-01' },
  ] as const;
  expect(wavesToMeasure(waves)).toEqual(['B', 'A', 'C']);
});
