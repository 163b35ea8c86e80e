import * as fc from 'fast-check';
import type { Cell } from '../../../addin/workbench/model/cell.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { packageFaults } from '../../support/workbench/package-faults.ts';
import { comparable, throughFile } from '../../support/workbench/through-file.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((raw) => raw.replace(/\p{Surrogate}/gu, '')),
  fc.constantFrom('0001', ' é ', '_x0041_', 'a\r\nb', '=1', '<&>"\'', '#N/A', 'TRUE'),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const colour = fc.constantFrom('#FF0000', '#00AAFF', '#123456');
const border = fc.record({
  style: fc.constantFrom('Continuous', 'Dash', 'Dot'),
  weight: fc.constant('Thin'),
  color: colour,
});
const format = fc.record(
  {
    fillColor: colour,
    fontColor: colour,
    fontName: fc.constantFrom('Arial', 'Segoe UI'),
    fontSize: fc.constantFrom(8, 10.5, 20),
    bold: fc.constant(true),
    italic: fc.constant(true),
    strikethrough: fc.constant(true),
    underline: fc.constantFrom('Single', 'Double', 'DoubleAccountant'),
    horizontalAlignment: fc.constantFrom('Left', 'Center', 'Right', 'Justify'),
    verticalAlignment: fc.constantFrom('Top', 'Center'),
    wrapText: fc.constant(true),
    indentLevel: fc.constantFrom(1, 3),
    locked: fc.constant(false),
    borders: fc.dictionary(fc.constantFrom('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'), border),
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<Cell> = fc.record({
  value,
  numberFormat: fc.constantFrom('General', '0.00', '@', 'dd/mm/yyyy', '#,##0.0 "€";[Red]-0', '[h]:mm'),
  format,
});
const place = fc.record({ row: fc.nat(40), column: fc.nat(30) });

test('whatever stands in the cells comes back from the file, and the file is in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, cell), { maxLength: 30 }), (cells) => {
      const workbook = new Workbook('fr');
      for (const [{ row, column }, content] of cells) workbook.active.store.put(row, column, content);

      const { before, after, bytes } = throughFile(workbook);

      expect(comparable(after)).toEqual(comparable(before));
      expect(packageFaults(bytes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
