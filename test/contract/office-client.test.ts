import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareMembers } from '../../infra/build/limits/compare-members.ts';
import { browserTest } from '../support/browser.ts';
import { clientMembers, clientWords } from '../support/host-page/client-words.ts';
import { openHostPage } from '../support/host-page/open-host-page.ts';
import { scenarios } from '../support/host-page/scenarios/all.ts';

/**
 * The scenarios of the host against another build of Microsoft's client library than npm's: that of the CDN, saved
 * aside, or another version. A scenario that fails is a test that fails; what only differs is printed.
 */
const given = process.env['OFFICE_CLIENT_DIR'];
const other = given === undefined ? undefined : resolve(given);
if (other !== undefined && !existsSync(join(other, 'office.js')))
  throw new Error(`OFFICE_CLIENT_DIR: no office.js in ${other}`);

const limitMs = 240_000;
const report: string[] = [];

const otherClientTest = (name: string, work: (folder: string) => Promise<void>): void => {
  if (other === undefined) test.skip(`${name} (skipped: no OFFICE_CLIENT_DIR)`, () => undefined);
  else browserTest(name, () => work(other), limitMs);
};

const without = (all: Iterable<string>, known: Iterable<string>): readonly string[] => {
  const others = new Set(known);
  return [...all].filter((one) => !others.has(one)).sort();
};

function note(title: string, more: readonly string[], fewer: readonly string[]): void {
  const signed = [...more.map((one) => `+ ${one}`), ...fewer.map((one) => `- ${one}`)];
  report.push(signed.length === 0 ? `same     ${title}` : `differs  ${title}\n    ${signed.join('\n    ')}`);
}

for (const { name, run } of scenarios)
  otherClientTest(`another client: ${name}`, async (folder) => {
    const theirs = await openHostPage(folder);
    const ours = await openHostPage();
    await run(ours);
    await run(theirs).catch((error: unknown) => {
      report.push(`FAILS    ${name}`);
      throw error;
    });

    const [known, said] = [await clientWords(ours), await clientWords(theirs)];
    note(name, without(said, known), without(known, said));
    expect(said.size).toBeGreaterThan(0);
  });

otherClientTest('another client has every member that the host simulates', async (folder) => {
  const theirs = await clientMembers(await openHostPage(folder));
  const ours = await clientMembers(await openHostPage());
  note('members of Excel', without(theirs, ours), without(ours, theirs));
  const simulated = compareMembers().flatMap(({ name, members }) =>
    members.filter((member) => member.simulated === 'yes').map((member) => `${name}.${member.name}`),
  );

  expect(without(simulated, ours)).toEqual([]);
  expect(without(simulated, theirs)).toEqual([]);
});

afterAll(() => {
  if (report.length > 0) process.stdout.write(`\n${other ?? ''}\n${report.join('\n')}\n`);
});
