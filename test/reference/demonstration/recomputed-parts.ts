import { grid } from '../../support/organisation.ts';
import { practices } from './best-practices.ts';
import { dispersion } from './dispersion.ts';
import { figureOf } from './estimate.ts';
import { expectNear, SCALE, type Played, type Wave } from './played.ts';
import { platforms, waves } from './played-waves.ts';
import { furthestParts } from './sections.ts';

const criteria = grid.sections.flatMap((section) => section.criteria.map(({ id }) => id));
const everyPart = grid.sections.flatMap(({ id, criteria: own }) => [id, ...own.map((one) => one.id)]);
const asked = (period: Wave) => ({ entity: '*', period, part: '', channel: 'phone-in' }) as const;

/** Tests of the reports that go through the parts of the grid. */
export function testParts(played: () => Played): void {
  test.each(waves)('sections of %s are figures, and what is said of them tells the parts apart', (wave) =>
    testSections(played(), wave),
  );
  test.each(waves)('dispersion of calls of %s: every section and criterion, screened together', (wave) =>
    testDispersion(played(), wave),
  );
  test.each(waves)('best practices of calls of %s are those found among all pairs', (wave) =>
    testPractices(played(), wave),
  );
}

const [section] = grid.sections;
const lists = [
  { part: '', parts: ['', ...grid.sections.map(({ id }) => id)] },
  { part: section!.id, parts: [section!.id, ...section!.criteria.map(({ id }) => id)] },
];
/** One flow and both together, of all sections and of the criteria of one. */
const tables = lists.flatMap((list) =>
  (['phone-in', ''] as const).map((channel) => ({
    ...list,
    channel,
    flows: channel === '' ? ['phone-in', 'chat-in'] : [channel],
  })),
);

async function testSections({ reportOf, batchesAt }: Played, wave: Wave) {
  for (const { part, parts, channel, flows } of tables) {
    const report = await reportOf({ report: 'sections', ...asked(wave), part, channel });
    for (const platform of platforms) {
      const each = parts.map((id) => ({
        part: id,
        batches: flows.flatMap((flow) => batchesAt({ wave, platform, flow, part: id })),
      }));
      const { cells } = report.rows.find(({ key }) => key === platform)!;
      for (const { part: id, batches } of each) expectNear(cells, named(id, figureOf(batches, SCALE)));
      const said = report.sentences.find(({ key }) => key === platform)!;
      expectFurthest(said, furthestParts(each.slice(1), SCALE));
    }
  }
}

const named = (part: string, figure: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(figure).map(([id, value]) => [`${id}:${part}`, value]));

const titles = new Map(
  grid.sections.flatMap((one) => [one, ...one.criteria]).map(({ id, title }) => [id, title.fr]),
);

function expectFurthest(
  { kind, said }: { readonly kind: string; readonly said: Readonly<Record<string, number | string>> },
  furthest: ReturnType<typeof furthestParts>,
) {
  expect(kind).toBe(furthest === undefined ? 'sections-level' : 'strongest-weakest');
  if (furthest === undefined) return;
  const { strongest, weakest } = furthest;
  expectNear(said, { 'strongest-value': strongest.value, 'weakest-value': weakest.value });
  expect([said['strongest-fr'], said['weakest-fr']]).toEqual([
    titles.get(strongest.part),
    titles.get(weakest.part),
  ]);
}

const groupAt = ({ processAt }: Played, wave: Wave, part: string) =>
  platforms.map((code) => ({ code, ...processAt({ wave, platform: code, flow: 'phone-in', part }) }));

async function testDispersion(played: Played, wave: Wave) {
  const { rows } = await played.reportOf({ report: 'dispersion', ...asked(wave) });
  const wanted = dispersion(
    everyPart.map((part) => groupAt(played, wave, part)),
    SCALE,
  );
  expect(rows.map(({ key }) => key)).toEqual(everyPart);
  for (const [index, { cells, named: ends }] of wanted.entries()) {
    expectNear(rows[index]!.cells, cells);
    expect(rows[index]!.cells).toMatchObject(ends);
  }
}

async function testPractices(played: Played, wave: Wave) {
  const { rows } = await played.reportOf({ report: 'best-practices', ...asked(wave) });
  const groups = criteria.map((part) => ({ part, group: groupAt(played, wave, part) }));
  const wanted = practices(groups, SCALE);
  expect(wanted.length).toBeGreaterThan(0);
  expect(rows.map(({ key, cells }) => `${key} ${cells['platform']}`).sort()).toEqual(
    wanted.map(({ part, platform }) => `${part} ${platform}`).sort(),
  );
  for (const { part, platform, cells } of wanted)
    expectNear(rows.find((row) => row.key === part && row.cells['platform'] === platform)!.cells, cells);
}
