import * as fc from 'fast-check';
import { openFile } from '../../../addin/workbook/import/open-file.ts';
import {
  separators,
  type Encoding,
  type RawRow,
  type Separator,
} from '../../../addin/workbook/import/raw-table.ts';
import { encoded } from '../../support/import/encoded.ts';

/** Of windows-1252, so that every encoding has them; a cell of blanks only is an empty one. */
const letters = Array.from('aé œ€"\n,;|\t.-=/0123456789ÀÿX’');
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }),
  fc.constantFrom('0001', '1,5', '12/05/2020 10:00', 'deux\nlignes', '"', '""', 'a"b"c', "'=1+1"),
);
const written = cell.filter((text) => text.trim() !== '');
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(written, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 12 }),
  );

const quoted = (text: string, separator: Separator, always: boolean): string =>
  always || /["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of which no other separator could make as even a table. */
const headings = (width: number, separator: Separator): string =>
  Array.from({ length: width }, (_, place) => `titre ${place}`).join(separator);

test('a table written in any encoding, with any separator, mark, quotes and line ends, is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom<Encoding>('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
      fc.constantFrom(...separators),
      fc.record({
        mark: fc.boolean(),
        quotes: fc.boolean(),
        end: fc.constantFrom('\n', '\r\n'),
        last: fc.boolean(),
      }),
      async (rows, encoding, separator, { mark, quotes, end, last }) => {
        const width = rows[0]?.length ?? 0;
        const lines = rows.map((row) => row.map((text) => quoted(text, separator, quotes)).join(separator));
        const text = `sep=${separator}${end}${[headings(width, separator), ...lines].join(end)}${last ? end : ''}`;

        const file = await openFile(new Blob([encoded(text, encoding, mark)]));
        const read: unknown[] = [];
        for await (const some of file.rows()) read.push(...some.map(({ values }) => values));

        expect(read.slice(1)).toEqual(rows);
        expect(file.form).toMatchObject({ separator });
      },
    ),
    { numRuns: 300 },
  );
});

test('wherever the file is cut into pieces, its rows are the same', async () => {
  const line = 'é"";0001;"deux\nlignes ""ici""";€ œ\r\n'.replace('é""', '"é""a"');
  const rows = 20_000;
  for (const [encoding, shift] of [
    ['utf-8', 0],
    ['utf-8', 1],
    ['utf-8', 2],
    ['utf-16le', 0],
    ['windows-1252', 3],
  ] as const) {
    const text = `${'x'.repeat(shift)};a;b;c\r\n${line.repeat(rows)}`;
    const file = await openFile(new Blob([encoded(text, encoding, true)]));

    const all: RawRow[] = [];
    for await (const some of file.rows()) all.push(...some);
    const read = new Set(all.slice(1).map(({ values }) => JSON.stringify(values)));
    expect(file.size).toBeGreaterThan(524_288);
    expect([...read]).toEqual([JSON.stringify(['é"a', '0001', 'deux\nlignes "ici"', '€ œ'])]);
    expect(all).toHaveLength(rows + 1);
  }
});
