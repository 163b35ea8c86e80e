import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../../../infra/build/project.ts';

const page = readFileSync(inProject('infra/aws/threats.md'), 'utf8');
const parts = page.split(/^## /m).slice(1);
const named = (text: string) =>
  [...text.matchAll(/`(test\/[^`]+\.ts)`: “([^”]+)”/g)].map(([, file = '', sentence = '']) => [
    file,
    sentence,
  ]);

/** Of the requirements: each has its part of the page. */
const threats = [
  'A stolen link',
  'A stolen token',
  'A curious provider',
  'A curious insider',
  'Formula injection',
  'Zip and XML bombs',
  'Oversized audio',
  'Replay',
  'Enumeration',
  'Differencing',
  'Denial by cost',
];

test.each(threats)('the threat has its part of the page, with a test at least: %s', (threat) => {
  const part = parts.find((one) => one.startsWith(`${threat}\n`));

  expect(named(part ?? '').length).toBeGreaterThan(0);
});

test.each(named(page))(
  'a test that the page names is there, in these very words: %s, %s',
  (file, sentence) => {
    const source = readFileSync(inProject(file), 'utf8');
    const quoted = ["'", '"', '`'].map((mark) => `${mark}${sentence}${mark}`);

    expect(quoted.some((one) => source.includes(one))).toBe(true);
  },
);

test('every test and page that is mentioned is named in full', () => {
  const mentioned = page.match(/`test\/[^`]+`/g) ?? [];
  const links = [...page.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path = '']) => path);

  expect(mentioned.length).toBe(named(page).length + 1);
  for (const link of links) expect(existsSync(inProject('infra/aws', link))).toBe(true);
});
