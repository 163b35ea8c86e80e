import { grid } from '../../support/organisation.ts';
import { alertOf, heldTo, readWeeks, shiftOf } from './drift.ts';
import { figureOf } from './estimate.ts';
import { expectNear, SCALE, type Played } from './played.ts';
import { platforms, waves } from './played-waves.ts';
import { falseAlarmEvery, smallestShift } from './run-length.ts';
import { changesOf, trendPoint } from './trend.ts';
import { weeksOf } from './weeks.ts';

const [first, second] = waves;
const channels = { 'phone-in': ['phone-in'], 'chat-in': ['chat-in'], '': ['phone-in', 'chat-in'] } as const;
const someParts = ['', grid.sections[0]!.id];

/** Tests of the reports that go through waves and weeks. */
export function testCourses(played: () => Played): void {
  test.each(['phone-in', ''] as const)('trends of "%s": values, intervals, changes and arrows', (channel) =>
    testTrends(played(), channel),
  );
  test.each(['phone-in', ''] as const)('trends of "%s" side by side, and the network', (channel) =>
    testBeside(played(), channel),
  );
  test('drift of calls: weeks, centre, limits, sums and alerts', () => testDrift(played()));
}

async function testTrends({ reportOf, processAt }: Played, channel: 'phone-in' | '') {
  for (const part of someParts) {
    const at = (wave: (typeof waves)[number], platform: string) =>
      channels[channel].map((flow) => processAt({ wave, platform, flow, part }));
    const family = waves.map((wave) => platforms.map((platform) => at(wave, platform)[0]!));
    const changes = changesOf(family[1]!, family[0]!, SCALE);
    for (const [index, platform] of platforms.entries()) {
      const { rows } = await reportOf({ report: 'trend', entity: platform, period: second, part, channel });
      expect(rows.map(({ key }) => key)).toEqual(waves);
      for (const [place, wave] of waves.entries())
        expectNear(rows[place]!.cells, trendPoint(at(wave, platform), SCALE));
      expect(rows[0]!.cells).toMatchObject({ change: null, arrow: null, probability: null });
      const { arrow, ...numbers } = changes[index]!;
      if (channel === '') expect(rows[1]!.cells).toMatchObject({ arrow: null, probability: null });
      else expectNear(rows[1]!.cells, numbers);
      if (channel !== '') expect(rows[1]!.cells['arrow']).toBe(arrow);
    }
  }
}

async function testBeside({ reportOf, batchesAt }: Played, channel: 'phone-in' | '') {
  for (const part of someParts) {
    const { rows } = await reportOf({ report: 'trend', entity: '*', period: second, part, channel });
    for (const [place, wave] of waves.entries()) {
      const at = (platform: string) =>
        channels[channel].flatMap((flow) => batchesAt({ wave, platform, flow, part }));
      const own = platforms.map((code) => [`value:${code}`, figureOf(at(code), SCALE).value] as const);
      const network = figureOf(platforms.flatMap(at), SCALE).value;
      expectNear(rows[place]!.cells, { ...Object.fromEntries(own), network });
    }
  }
}

async function testDrift({ reportOf, scoredAt }: Played) {
  const asked = { report: 'drift', period: second, part: '', channel: 'phone-in' } as const;
  const all = await reportOf({ ...asked, entity: '*' });
  const [seen, every] = [smallestShift(), falseAlarmEvery()];
  const marks: string[] = [];
  for (const platform of platforms) {
    const weeks = weeksOf(
      waves.map((wave) => ({
        isBaseline: wave === first,
        heard: scoredAt({ wave, platform, flow: 'phone-in', part: '' }).map(({ start, scores }) => ({
          start,
          score: scores['']!,
        })),
      })),
    );
    const held = heldTo(weeks);
    const read = readWeeks(weeks, held, SCALE);
    const { rows } = await reportOf({ ...asked, entity: platform });
    expect(rows.map(({ key }) => key)).toEqual(weeks.map(({ week }) => week));
    for (const [index, { cells, rules }] of read.entries()) {
      expectNear(rows[index]!.cells, cells);
      expect(rows[index]!.cells['signal']).toBe(rules.length === 0 ? null : rules.join(' + '));
    }
    const { side, mark, rules } = alertOf(read);
    marks.push(mark);
    const row = all.rows.find(({ key }) => key === platform)!;
    const sizes = read.map(({ n }) => n).sort((one, other) => one - other);
    const smallest = (seen * held.sigma * SCALE) / Math.sqrt(sizes[Math.floor(sizes.length / 2)]!);
    const last = read.at(-1)!.cells['ewma']!;
    expectNear(row.cells, { weeks: weeks.length, center: held.center * SCALE, last, smallest });
    expect([row.cells['alert'], row.cells['rule']]).toEqual([mark, rules.join(' + ') || null]);
    const shift = side && shiftOf(read, held, side, SCALE);
    expect(row.cells['since']).toBe(shift?.since ?? null);
    expectNear(row.cells, shift?.cells ?? { shift: null, 'shift-low': null, 'shift-high': null });
    const sentence = all.sentences.find(({ key }) => key === platform)!;
    expectNear(sentence.said, { 'every-weeks': every });
  }
  expect(new Set(marks).size).toBeGreaterThan(1);
}
