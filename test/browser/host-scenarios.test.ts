import { browserTest } from '../support/browser.ts';
import { openHostPage } from '../support/host-page/open-host-page.ts';
import { scenarios } from '../support/host-page/scenarios/all.ts';
import { fromPrototype } from '../support/host-page/scenarios/prototype.ts';

for (const { name, run } of scenarios) browserTest(name, async () => run(await openHostPage()));

test('each scenario the seam was first proved with is among them', () => {
  const names = scenarios.map(({ name }) => name);
  const wanted = Object.values(fromPrototype).flat();

  expect(Object.keys(fromPrototype)).toHaveLength(16);
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});
