import { comparisons, iconSetNames, pointTypes, presets, textRules } from '../conditional-names.ts';
import { all, child, flagOf, type XmlNode } from '../xml/read-xml.ts';
import type { Colors } from './read-colors.ts';

export type ReadRule = {
  /** As Office.js names it. */
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The member that holds its look, for a rule that has one. */
  readonly part?: string;
};

type Owner = {
  readonly cell: string;
  readonly formula: (text: string) => string;
  readonly colors: Colors;
};

/** A rule of a file as Office.js has it; undefined for a kind that is not known here. */
export function readRule(node: XmlNode, owner: Owner): ReadRule | undefined {
  const { type = '' } = node.attributes;
  return readers[type]?.(node, owner) ?? textRule(node, owner) ?? presetRule(node);
}

type Reader = (node: XmlNode, owner: Owner) => ReadRule | undefined;

const readers: Readonly<Record<string, Reader>> = {
  expression: (node, { formula }) => {
    const text = child(node, 'formula')?.text;
    if (text === undefined) return undefined;
    return { type: 'Custom', part: 'custom', options: { 'custom/rule/formula': formula(text) } };
  },
  cellIs: (node, { formula }) => {
    const operator = comparisons[node.attributes['operator'] ?? ''];
    if (operator === undefined) return undefined;
    const [formula1, formula2] = all(node, 'formula').map(({ text }) => formula(text));
    const rule = formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
    return { type: 'CellValue', part: 'cellValue', options: { 'cellValue/rule': rule } };
  },
  top10: ({ attributes }) => {
    const side = flagOf(attributes['bottom']) ? 'Bottom' : 'Top';
    const type = `${side}${flagOf(attributes['percent']) ? 'Percent' : 'Items'}`;
    const rule = { rank: Number(attributes['rank'] ?? 10), type };
    return { type: 'TopBottom', part: 'topBottom', options: { 'topBottom/rule': rule } };
  },
  colorScale: (node, owner) => {
    const scale = child(node, 'colorScale');
    const colors = all(scale, 'color').map((color) => owner.colors.of(color));
    const points = all(scale, 'cfvo').map((point, index) => ({
      ...pointOf(point, owner),
      color: colors[index],
    }));
    const [minimum, second, third] = points;
    const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
    return { type: 'ColorScale', options: { 'colorScale/criteria': criteria } };
  },
  iconSet: (node, owner) => {
    const set = child(node, 'iconSet');
    const { iconSet = '3TrafficLights1', showValue, reverse } = set?.attributes ?? {};
    const style = iconSetNames[iconSet];
    if (style === undefined) return undefined;
    const criteria = all(set, 'cfvo').map((point, index) => (index === 0 ? {} : iconPoint(point, owner)));
    const options = {
      'iconSet/style': style,
      'iconSet/criteria': criteria.map((point) => ('type' in point ? point : null)),
      ...(flagOf(showValue) === false ? { 'iconSet/showIconOnly': true } : {}),
      ...(flagOf(reverse) ? { 'iconSet/reverseIconOrder': true } : {}),
    };
    return { type: 'IconSet', options };
  },
  dataBar: (node, { colors }) => {
    const bar = child(node, 'dataBar');
    const color = colors.of(child(bar, 'color'));
    const options = {
      ...(color === undefined ? {} : { 'dataBar/positiveFormat/fillColor': color }),
      ...(flagOf(bar?.attributes['showValue']) === false ? { 'dataBar/showDataBarOnly': true } : {}),
    };
    return { type: 'DataBar', options };
  },
};

function pointOf({ attributes }: XmlNode, { formula }: Owner) {
  const { type = '', val } = attributes;
  const read = { type: pointTypes[type] ?? 'Percent' };
  if (val === undefined || type === 'min' || type === 'max') return read;
  return { ...read, formula: type === 'formula' ? formula(val) : val };
}

const iconPoint = (point: XmlNode, owner: Owner) => ({
  ...pointOf(point, owner),
  operator: flagOf(point.attributes['gte']) === false ? 'GreaterThan' : 'GreaterThanOrEqual',
});

function textRule({ attributes, children }: XmlNode, { cell, formula }: Owner): ReadRule | undefined {
  const [operator, kind] =
    Object.entries(textRules).find(([, { type }]) => type === attributes['type']) ?? [];
  if (operator === undefined || !kind) return undefined;
  const written = children.find(({ name }) => name === 'formula')?.text ?? '';
  const text = attributes['text'] ?? textInFormula(written, kind.formula('\u0000', cell), formula);
  if (text === undefined) return undefined;
  return {
    type: 'ContainsText',
    part: 'textComparison',
    options: { 'textComparison/rule': { operator, text } },
  };
}

/** What the formula Excel keeps beside a rule searches for, when it is no plain text. */
function textInFormula(written: string, form: string, formula: (text: string) => string): string | undefined {
  const [before = '', after = ''] = form.split('\u0000');
  const end = written.indexOf(after, before.length);
  return written.startsWith(before) && end > 0 ? formula(written.slice(before.length, end)) : undefined;
}

const presetAttributes = ['timePeriod', 'aboveAverage', 'equalAverage', 'stdDev'] as const;

function presetRule({ attributes }: XmlNode): ReadRule | undefined {
  const found = Object.entries(presets).find(
    ([, preset]) =>
      preset.type === attributes['type'] &&
      presetAttributes.every((name) => usual(name, attributes[name]) === (preset.attributes?.[name] ?? '')),
  );
  return (
    found && { type: 'PresetCriteria', part: 'preset', options: { 'preset/rule': { criterion: found[0] } } }
  );
}

/** Attributes that say what is so anyway count as absent. */
function usual(name: (typeof presetAttributes)[number], value = ''): string {
  const anyway = name === 'aboveAverage' ? '1' : '0';
  return name !== 'timePeriod' && value === anyway ? '' : value;
}
