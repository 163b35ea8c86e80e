import { themes } from '#domain/theme';
import { languages } from '#domain/text';
import {
  codingSpecification,
  type CodingSheet,
} from '../../../../../addin/workbook/coding/coding-specification.ts';
import { contactColumns } from '../../../../../addin/workbook/evaluation/contact-columns.ts';
import { headingsOf, laidColumns } from '../../../../../addin/workbook/office/sheet-columns.ts';
import { normalised } from '../../../../../addin/workbook/sync/normalised.ts';

const practices = [
  { code: 'REBOND', label: 'Propose autre chose' },
  { code: 'REFORM', label: 'Reformule la demande' },
];
const specify = (changed: Partial<CodingSheet> = {}) =>
  codingSpecification({
    organisation: 'o',
    wave: '2026-Q4',
    theme: 'proactivity',
    language: 'fr',
    practices,
    reasons: ['FACT'],
    contact: contactColumns('fr', 'Europe/Paris'),
    ...changed,
  });
const columnOf = (id: string) => specify().columns.find((column) => column.id === id)!;

test('a practice has four columns, its own colour, and the label people know it by', () => {
  const { columns } = specify();
  const own = columns.slice(-11, -3);

  expect(own.map(({ id }) => id)).toEqual(
    practices.flatMap(({ code }) =>
      ['proposal', 'presence', 'seconds', 'reaction'].map((of) => `${of}:${code}`),
    ),
  );
  const access = ['read-only', 'editable', 'editable', 'editable'];
  expect(own.map((column) => column.access)).toEqual([...access, ...access]);
  expect(new Set(own.slice(0, 4).map(({ look }) => look.headerFill)).size).toBe(1);
  expect(own[0]?.look.headerFill).not.toBe(own[4]?.look.headerFill);
  expect(own[1]?.title.fr).toBe('Propose autre chose');
});

test('headings are ones that a table takes, and names of sheets ones that Excel takes, in both languages', () => {
  const twins = [...practices, { code: 'AUTRE', label: 'Propose autre chose' }];
  for (const language of languages)
    for (const theme of themes) {
      const specification = specify({ theme, language, practices: twins, wave: 'RAISED-2026-Q4-LISTENING' });
      const headings = headingsOf(laidColumns(specification), language).map((one) => one.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      expect(specification.sheetName.length).toBeLessThanOrEqual(31);
      expect(specification.sheetName).toMatch(/^[^[\]:*?/\\]+$/);
      expect(specification.tableName).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
    }
  expect(specify().sheetName).toBe('Codage 2026-T4 proactivité');
});

test('a presence is 1, 0 or N in its cell, however it was typed, and what is none is refused at once', () => {
  const presence = columnOf('presence:REBOND');

  expect([1, '1', 'oui', 'x', true].map((cell) => presence.toField(cell))).toEqual(Array(5).fill('present'));
  expect([0, 'non', 'absent', false].map((cell) => presence.toField(cell))).toEqual(Array(4).fill('absent'));
  expect(presence.toField('n')).toBe('not-applicable');
  expect(['present', 'absent', 'not-applicable', null].map((field) => presence.toCell(field))).toEqual([
    1,
    0,
    'N',
    '',
  ]);
  expect(presence.toField('peut-être')).toBe('peut-être');
  expect(presence.refuse!('peut-être')).toEqual({
    code: 'not-a-choice',
    parameters: { allowed: ['1', '0', 'N'] },
  });
  expect(presence.refuse!('')).toBeUndefined();
});

test('a reaction is a letter when typed and a word when shown', () => {
  const reaction = columnOf('reaction:REBOND');

  expect(['a', 'R', '0', 'accepts'].map((cell) => reaction.toField(cell))).toEqual([
    'accepts',
    'refuses',
    'none',
    'accepts',
  ]);
  expect(reaction.toCell('refuses')).toBe('refuse');
  expect(reaction.refuse!('z')?.parameters).toEqual({ allowed: ['accepte', 'refuse', 'aucune'] });
  expect(normalised(reaction, 'none')).toBe('none');
});

test('seconds are a number of them; a time of the day, which Excel makes of 1:23, is refused', () => {
  const seconds = columnOf('seconds:REBOND');

  expect([83, '12,5', ''].map((cell) => seconds.toField(cell))).toEqual([83, 12.5, null]);
  expect([0, 1, 83, '12,5', ''].map((cell) => seconds.refuse!(cell))).toEqual(Array(5).fill(undefined));
  const times = [83 / 1440, 1530 / 1440, 3599 / 1440];
  expect([...times, -1, 90_000, 'long'].map((cell) => seconds.refuse!(cell)?.code)).toEqual(
    Array(6).fill('not-a-number'),
  );
});

test('a reason is a code in capitals; rows come from the sample alone, by platform and start', () => {
  const { newKey, compare } = specify();
  const row = (key: string, platform: string, start: string) => ({
    key,
    revision: 1,
    fields: { platform, start },
  });
  const rows = [
    row('c', 'FR-LYON', '2026-10-02T09:00:00Z'),
    row('b', 'FR-LYON', '2026-10-01T09:00:00Z'),
    row('a', 'PT-PORTO', '2026-10-01T09:00:00Z'),
  ];

  expect(columnOf('contactReason').toField(' fact ')).toBe('FACT');
  expect(newKey).toBeUndefined();
  expect(rows.sort(compare).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
});

test('without a practice, the sheet says where to add one', () => {
  const { columns } = specify({ practices: [] });
  const prompts = columns.flatMap(({ access, validation }) =>
    access === 'editable' ? [validation?.prompt.fr] : [],
  );

  expect(new Set(prompts)).toEqual(new Set([expect.stringContaining('feuille Pratiques') as unknown]));
});
