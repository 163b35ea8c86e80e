import type { ConditionalFormat } from '../../model/conditional-format.ts';
import {
  flagOption,
  optionOf,
  ruleShapes,
  type ScalePoint,
  textOption,
} from '../../model/conditional/rule-options.ts';
import { keyOf } from '../alignments.ts';
import { iconSetNames, pointTypes } from '../conditional-names.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { element } from '../xml/write-xml.ts';
import { fileFormula } from './file-formula.ts';
import type { WriteContext } from './sheet-context.ts';
import { colorElement } from './style-elements.ts';

type Scale = { readonly type: string; readonly content: string };

/** The colours, bars or icons of a rule; undefined for a rule of another kind, or one a file cannot hold. */
export function scaleOf(rule: ConditionalFormat, { functions, left }: WriteContext): Scale | undefined {
  if (rule.type === 'ColorScale') return colorScale(rule, functions);
  if (rule.type === 'IconSet') return iconSet(rule, functions);
  if (rule.type !== 'DataBar') return undefined;
  const isPlain = Object.keys(rule.options).every((path) => kept.has(path));
  if (!isPlain) left.add('conditionalFormats');
  return dataBar(rule);
}

function colorScale(rule: ConditionalFormat, functions: CustomFunctions): Scale | undefined {
  const criteria = optionOf(rule, 'colorScale/criteria', ruleShapes.colorScale);
  if (!criteria) return undefined;
  const { minimum, midpoint, maximum } = criteria;
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const colors = points.flatMap(({ color }) => colorElement(color) ?? []);
  if (colors.length < points.length) return undefined;
  const thresholds = points.map((point) => threshold(point, functions));
  return { type: 'colorScale', content: element('colorScale', {}, ...thresholds, ...colors) };
}

function threshold({ type, formula }: ScalePoint, functions: CustomFunctions, gte?: false): string {
  const isOpen = type === 'LowestValue' || type === 'HighestValue';
  const val = isOpen || formula === undefined || formula === null ? undefined : String(formula);
  return element('cfvo', {
    type: keyOf(pointTypes, type) ?? 'percent',
    val: val?.startsWith('=') ? fileFormula(val, { functions }) : val,
    gte,
  });
}

function iconSet(rule: ConditionalFormat, functions: CustomFunctions): Scale | undefined {
  const name = keyOf(iconSetNames, textOption(rule, 'iconSet/style') ?? 'ThreeTrafficLights1');
  if (name === undefined) return undefined;
  const count = Number(name.charAt(0));
  const criteria = optionOf(rule, 'iconSet/criteria', ruleShapes.icons) ?? [];
  const thresholds = Array.from({ length: count }, (_, index) => {
    const given = index === 0 ? undefined : criteria[index];
    const usual = { type: 'Percent', formula: Math.round((100 * index) / count) };
    return threshold(given ?? usual, functions, given?.operator === 'GreaterThan' ? false : undefined);
  });
  const attributes = {
    iconSet: name,
    showValue: flagOption(rule, 'iconSet/showIconOnly') ? false : undefined,
    reverse: flagOption(rule, 'iconSet/reverseIconOrder') ? true : undefined,
  };
  return { type: 'iconSet', content: element('iconSet', attributes, ...thresholds) };
}

const barColor = 'dataBar/positiveFormat/fillColor';
const barOnly = 'dataBar/showDataBarOnly';
/** What the older kind of bar holds; the rest is in an extension that is not written. */
const kept = new Set([barColor, barOnly]);

function dataBar(rule: ConditionalFormat): Scale {
  const content = element(
    'dataBar',
    { showValue: flagOption(rule, barOnly) ? false : undefined },
    element('cfvo', { type: 'min' }),
    element('cfvo', { type: 'max' }),
    colorElement(textOption(rule, barColor) ?? '#638EC6'),
  );
  return { type: 'dataBar', content };
}
