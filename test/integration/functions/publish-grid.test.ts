import type { Grid } from '#domain/grid';
import { emailGrid } from '#domain/templates/email-grid';
import { startFastApi, type Client } from '../../support/api.ts';
import { anOrganisation } from '../../support/organisation.ts';

let manager: Client;
beforeAll(async () => {
  manager = await anOrganisation(await startFastApi());
});

const publish = (grid: Grid, from?: string | null) =>
  manager.call('publishGrid', { body: { ...(grid as object), from } as never });
const refused = (grid: Grid, from?: string | null) =>
  manager.refused('publishGrid', { body: { ...(grid as object), from } as never });

/** As a person changes it: a weight, or only a word. */
const reweighed = (grid: Grid, version: string): Grid => ({
  ...grid,
  version,
  sections: grid.sections.map((section, index) => (index === 0 ? { ...section, weight: 50 } : section)),
});
const reworded = (grid: Grid, version: string): Grid => ({
  ...grid,
  version,
  title: { fr: 'Écrit', en: 'Written' },
});

test('a version lower than the change demands is refused with the version to publish and what demands it', async () => {
  const grid = { ...emailGrid, code: 'weighed' };
  await publish(grid, null);

  const refusal = await refused(reweighed(grid, '1.0.1'), '1.0.0');
  expect(refusal).toMatchObject({
    code: 'version-too-low',
    details: {
      version: '2.0.0',
      level: 'major',
      changes: [{ kind: 'section-weight', part: 'reply', level: 'major' }],
    },
  });
  expect(await publish(reweighed(grid, '2.0.0'), '1.0.0')).toMatchObject({ version: '2.0.0' });
  expect(await publish(reworded(reweighed(grid, '2.0.1'), '2.0.1'), '2.0.0')).toMatchObject({
    version: '2.0.1',
  });
});

test('who started from a version that is not the latest any more is told which one is', async () => {
  const grid = { ...emailGrid, code: 'twice' };
  await publish(grid, null);
  await publish(reworded(grid, '1.0.1'), '1.0.0');

  expect(await refused(reworded(grid, '1.0.2'), '1.0.0')).toMatchObject({
    code: 'conflict',
    details: { grid: 'twice@1.0.2', latest: '1.0.1' },
  });
  expect(await refused(grid, null)).toMatchObject({ code: 'conflict', details: { latest: '1.0.1' } });
  expect(await refused(reworded(grid, '1.0.1'))).toMatchObject({ code: 'conflict' });
});

test('a version ten is later than a version nine', async () => {
  const grid = { ...emailGrid, code: 'ten' };
  await publish({ ...grid, version: '1.9.0' }, null);
  await publish(reworded(grid, '1.10.0'), '1.9.0');

  expect(await refused({ ...grid, version: '1.9.1' })).toMatchObject({ details: { latest: '1.10.0' } });
});
