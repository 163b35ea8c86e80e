import { conditionalLook } from '../../../../../../addin/workbench/model/conditional/conditional-look.ts';
import { deleteRows, insertRows, undo } from '../../../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../../../addin/workbench/model/range.ts';
import { computingWorkbook } from '../../../../../support/workbench/computing-workbook.ts';

type Options = Readonly<Record<string, unknown>>;
type Rows = readonly (readonly (string | number)[])[];

const column = (values: readonly (string | number)[]): Rows => values.map((value) => [value]);

/** A sheet with a rule over `address`, whose cells it applies to turn red. */
function ruled(rows: Rows, address: string, ...rules: { type: string; options: Options }[]) {
  const { workbook, sheet, type } = computingWorkbook(rows);
  const { row, column: left, rows: height, columns } = Range.at(sheet, address);
  sheet.conditionalFormats = rules.map(({ type: kind, options }, index) => ({
    id: String(index),
    type: kind,
    box: { row, column: left, rows: height, columns },
    options,
  }));
  const look = (at: string) => {
    const place = Range.at(sheet, at);
    return conditionalLook(workbook, sheet, place, sheet.cell(place.row, place.column));
  };
  const fills = () =>
    Array.from({ length: Range.at(sheet, address).rows }, (_, index) => {
      const place = { row: row + index, column: left };
      const found = conditionalLook(workbook, sheet, place, sheet.cell(place.row, place.column));
      return found?.format.fillColor ? 1 : 0;
    });
  return { workbook, sheet, type, look, fills };
}

const red = (member: string, options: Options) => ({
  [`${member}/format/fill/color`]: '#FF0000',
  ...options,
});

const custom = (formula: string) => ({
  type: 'Custom',
  options: red('custom', { 'custom/rule/formula': formula }),
});
const cellValue = (operator: string, formula1: string, formula2?: string) => ({
  type: 'CellValue',
  options: red('cellValue', { 'cellValue/rule': { operator, formula1, formula2 } }),
});
const text = (operator: string, wanted: string) => ({
  type: 'ContainsText',
  options: red('textComparison', { 'textComparison/rule': { operator, text: wanted } }),
});
const preset = (criterion: string) => ({
  type: 'PresetCriteria',
  options: red('preset', { 'preset/rule': { criterion } }),
});
const top = (kind: string, rank: number) => ({
  type: 'TopBottom',
  options: red('topBottom', { 'topBottom/rule': { type: kind, rank } }),
});

const numbers = column([1, 5, 10, '', 'abc']);

test.each<[string, string, string | undefined, number[]]>([
  ['Between', '=2', '=10', [0, 1, 1, 0, 0]],
  ['Between', '10', '2', [0, 1, 1, 0, 0]],
  ['NotBetween', '=2', '=6', [1, 0, 1, 1, 1]],
  ['EqualTo', '=5', undefined, [0, 1, 0, 0, 0]],
  ['EqualTo', '=0', undefined, [0, 0, 0, 1, 0]],
  ['EqualTo', '="ABC"', undefined, [0, 0, 0, 0, 1]],
  ['NotEqualTo', '=5', undefined, [1, 0, 1, 1, 1]],
  ['GreaterThan', '=5', undefined, [0, 0, 1, 0, 1]],
  ['GreaterThanOrEqual', '=5', undefined, [0, 1, 1, 0, 1]],
  ['LessThan', '=5', undefined, [1, 0, 0, 1, 0]],
  ['LessThanOrEqual', '=5', undefined, [1, 1, 0, 1, 0]],
  ['GreaterThan', '=AVERAGE($A$1:$A$3)', undefined, [0, 0, 1, 0, 1]],
])('a cell value %s %s %s: texts come after numbers and blanks are 0', (operator, low, high, expected) => {
  expect(ruled(numbers, 'A1:A5', cellValue(operator, low, high)).fills()).toEqual(expected);
});

test.each<[string, string, number[]]>([
  ['Contains', 'OU', [1, 1, 0, 0]],
  ['NotContains', 'ou', [0, 0, 1, 1]],
  ['BeginsWith', 'ou', [1, 0, 0, 0]],
  ['EndsWith', 'r', [0, 1, 0, 0]],
  ['Contains', 'j*r', [0, 1, 0, 0]],
])('a text %s « %s », capitals apart', (operator, wanted, expected) => {
  expect(ruled(column(['Oui', 'jour', 'non', '']), 'A1:A4', text(operator, wanted)).fills()).toEqual(
    expected,
  );
});

test.each<[string, number[]]>([
  ['Blanks', [0, 0, 0, 1, 0, 0]],
  ['NonBlanks', [1, 1, 1, 0, 0, 1]],
  ['Errors', [0, 0, 0, 0, 1, 0]],
  ['NonErrors', [1, 1, 1, 1, 0, 1]],
  ['DuplicateValues', [1, 0, 1, 0, 0, 0]],
  ['UniqueValues', [0, 1, 0, 0, 0, 1]],
])('%s', (criterion, expected) => {
  const rows = column(['a', 'b', 'A', '', '=1/0', 7]);

  expect(ruled(rows, 'A1:A6', preset(criterion)).fills()).toEqual(expected);
});

test.each<[string, number[]]>([
  ['AboveAverage', [0, 0, 0, 0, 1]],
  ['EqualOrAboveAverage', [0, 0, 0, 1, 1]],
  ['BelowAverage', [1, 1, 1, 0, 0]],
  ['EqualOrBelowAverage', [1, 1, 1, 1, 0]],
  ['OneStdDevAboveAverage', [0, 0, 0, 0, 1]],
  ['TwoStdDevAboveAverage', [0, 0, 0, 0, 0]],
])('%s of 1, 2, 3, 4 and 10', (criterion, expected) => {
  expect(ruled(column([1, 2, 3, 4, 10]), 'A1:A5', preset(criterion)).fills()).toEqual(expected);
});

test('days are told from today, weeks from Sunday', () => {
  const days = ['=TODAY()-1', '=TODAY()', '=TODAY()+1', '=TODAY()-7', '=TODAY()-WEEKDAY(TODAY())'];
  const fills = (criterion: string) =>
    ruled(
      column(
        days.map((day) => day.replace('TODAY', 'AUJOURDHUI').replace('WEEKDAY(TODAY', 'JOURSEM(AUJOURDHUI')),
      ),
      'A1:A5',
      preset(criterion),
    ).fills();

  expect(fills('Yesterday').slice(0, 3)).toEqual([1, 0, 0]);
  expect(fills('Today').slice(0, 3)).toEqual([0, 1, 0]);
  expect(fills('Tomorrow').slice(0, 3)).toEqual([0, 0, 1]);
  expect(fills('LastSevenDays').slice(0, 4)).toEqual([1, 1, 0, 0]);
  expect(fills('LastWeek')[4]).toBe(1);
});

test.each<[string, number, number[]]>([
  ['TopItems', 2, [0, 0, 1, 0, 1]],
  ['BottomItems', 1, [1, 0, 0, 1, 0]],
  ['TopPercent', 40, [0, 0, 1, 0, 1]],
  ['BottomPercent', 10, [1, 0, 0, 1, 0]],
])('%s %i of 1, 3, 8, 1 and 9, ties included', (kind, rank, expected) => {
  expect(ruled(column([1, 3, 8, 1, 9]), 'A1:A5', top(kind, rank)).fills()).toEqual(expected);
});

test('a formula is read at each cell, from the first one it was written for', () => {
  const rows = [
    ['oui', 1],
    ['non', 2],
    ['oui', 3],
  ];
  const { look, type, workbook } = ruled(rows, 'A1:B3', custom('=$A1="oui"'));
  const fills = () => ['A1', 'B1', 'A2', 'B2', 'B3'].map((at) => (look(at) ? 1 : 0));

  expect(fills()).toEqual([1, 1, 0, 0, 1]);
  type('A2', 'oui');
  workbook.batch(() => workbook.calculate());
  expect(fills()).toEqual([1, 1, 1, 1, 1]);
});

test('ROW() in a rule is the row of the cell, and an error is no reason to colour', () => {
  expect(ruled(column([1, 1, 1]), 'A1:A3', custom('=MOD(ROW(),2)=0')).fills()).toEqual([0, 1, 0]);
  expect(ruled(column([1, 0, 1]), 'A1:A3', custom('=1/A1')).fills()).toEqual([1, 0, 1]);
});

test('the first rule wins where two set the same, and one that stops hides those after it', () => {
  const bold = {
    type: 'Custom',
    options: {
      'custom/rule/formula': '=A1>1',
      'custom/format/font/bold': true,
      'custom/format/fill/color': '#00FF00',
    },
  };
  const stopping = { ...custom('=A1>2'), options: { ...custom('=A1>2').options, stopIfTrue: true } };
  const { look } = ruled(column([1, 2, 3]), 'A1:A3', stopping, bold);
  const both = ruled(column([3]), 'A1:A1', custom('=A1>2'), bold);

  expect([look('A1'), look('A2')?.format, look('A3')?.format]).toEqual([
    undefined,
    { bold: true, fillColor: '#00FF00' },
    { fillColor: '#FF0000' },
  ]);
  expect(both.look('A1')?.format).toEqual({ bold: true, fillColor: '#FF0000' });
});

test('a scale mixes its colours between its points', () => {
  const criteria = {
    minimum: { type: 'LowestValue', color: '#000000' },
    midpoint: { type: 'Percentile', formula: '50', color: '#808080' },
    maximum: { type: 'Number', formula: '=20', color: '#FFFFFF' },
  };
  const scale = { type: 'ColorScale', options: { 'colorScale/criteria': criteria } };
  const { look } = ruled(column([0, 5, 10, 15, 40, 'abc']), 'A1:A6', scale);

  expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((at) => look(at)?.format.fillColor)).toEqual([
    '#000000',
    '#404040',
    '#808080',
    '#C0C0C0',
    '#FFFFFF',
    undefined,
  ]);
});

test('bars start from 0 and go to the left of an axis when some are negative', () => {
  const bars = { type: 'DataBar', options: { 'dataBar/showDataBarOnly': true } };
  const mixed = ruled(column([-10, 0, 30]), 'A1:A3', bars);
  const positive = ruled(column([5, 10]), 'A1:A2', bars);

  expect([mixed.look('A1')?.bar, mixed.look('A2')?.bar, mixed.look('A3')?.bar]).toEqual([
    expect.objectContaining({ from: 0, to: 0.25, color: '#FF0000', axis: { at: 0.25, color: '#000000' } }),
    undefined,
    expect.objectContaining({ from: 0.25, to: 1, color: '#638EC6' }),
  ]);
  expect(positive.look('A1')).toMatchObject({ bar: { from: 0, to: 0.5, axis: undefined }, hidesValue: true });
});

test('icons change at a third and two thirds of the way, or where the rule says', () => {
  const icons = (options: Options) => ruled(column([0, 33, 67, 100]), 'A1:A4', { type: 'IconSet', options });
  const shapes = (options: Options) => {
    const { look } = icons(options);
    return ['A1', 'A2', 'A3', 'A4'].map((at) => look(at)?.icon?.[0]);
  };

  expect(shapes({ 'iconSet/style': 'ThreeArrows' })).toEqual(['arrow 180', 'arrow 90', 'arrow 0', 'arrow 0']);
  const criteria = [
    {},
    { type: 'Number', formula: '=50', operator: 'GreaterThan' },
    { type: 'Number', formula: '=100' },
  ];
  expect(
    shapes({
      'iconSet/style': 'ThreeArrows',
      'iconSet/reverseIconOrder': true,
      'iconSet/criteria': criteria.map((each) => ('type' in each ? each : null)),
    }),
  ).toEqual(['arrow 0', 'arrow 0', 'arrow 90', 'arrow 180']);
});

test('formulas of rules follow inserted and deleted rows, the one they were written for included', () => {
  const { workbook, sheet, fills } = ruled(column([1, 5, 9, 5]), 'A1:A4', custom('=A1>=5'));
  const formula = () => sheet.conditionalFormats[0]?.options['custom/rule/formula'];

  insertRows(workbook, sheet, 0, 2);
  expect([formula(), sheet.conditionalFormats[0]?.box.row]).toEqual(['=A3>=5', 2]);
  deleteRows(workbook, sheet, 2, 1);
  expect([formula(), sheet.conditionalFormats[0]?.box]).toMatchObject(['=A3>=5', { row: 2, rows: 3 }]);
  undo(workbook);
  undo(workbook);
  expect([formula(), fills()]).toEqual(['=A1>=5', [0, 1, 1, 1]]);
});
