import type { ConditionalFormat } from '../model/conditional-format.ts';
import { Range } from '../model/range.ts';
import { conditionalLookObject, type RuleOf } from './conditional-look-object.ts';
import { ruleOptions } from './conditional-options.ts';
import { defineObject, type Definition, type HostObject, nothing } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers, type OptionSpec, type OptionStore } from './option-tree.ts';
import { number } from './read-argument.ts';

const barFormat = (name: string, members: readonly string[]): OptionSpec => ({ name, members });

/** What each type of rule is made of; those with a format take it from `conditionalLookObject`. */
const kinds: readonly { type: string; member: string; spec: OptionSpec; hasFormat: boolean }[] = [
  {
    type: 'Custom',
    member: 'custom',
    hasFormat: true,
    spec: {
      name: 'customConditionalFormat',
      children: { rule: { name: 'conditionalFormatRule', members: ['formula', 'formulaLocal'] } },
    },
  },
  plain('CellValue', 'cellValue', 'cellValueConditionalFormat'),
  plain('ContainsText', 'textComparison', 'textConditionalFormat'),
  plain('PresetCriteria', 'preset', 'presetCriteriaConditionalFormat'),
  plain('TopBottom', 'topBottom', 'topBottomConditionalFormat'),
  {
    type: 'ColorScale',
    member: 'colorScale',
    hasFormat: false,
    spec: { name: 'colorScaleConditionalFormat', members: ['criteria', 'threeColorScale'] },
  },
  {
    type: 'IconSet',
    member: 'iconSet',
    hasFormat: false,
    spec: {
      name: 'iconSetConditionalFormat',
      members: ['criteria', 'style', 'showIconOnly', 'reverseIconOrder'],
    },
  },
  {
    type: 'DataBar',
    member: 'dataBar',
    hasFormat: false,
    spec: {
      name: 'dataBarConditionalFormat',
      members: [
        'axisColor',
        'axisFormat',
        'barDirection',
        'lowerBoundRule',
        'upperBoundRule',
        'showDataBarOnly',
      ],
      children: {
        positiveFormat: barFormat('conditionalDataBarPositiveFormat', [
          'borderColor',
          'fillColor',
          'gradientFill',
        ]),
        negativeFormat: barFormat('conditionalDataBarNegativeFormat', [
          'borderColor',
          'fillColor',
          'matchPositiveBorderColor',
          'matchPositiveFillColor',
        ]),
      },
    },
  },
];

function plain(type: string, member: string, name: string) {
  return { type, member, hasFormat: true, spec: { name, members: ['rule'] } };
}

const drawn = new Set(['ColorScale', 'DataBar', 'IconSet']);

/** Excel's `ConditionalFormat`. */
export function conditionalFormatObject({ workbook, range }: Objects): (of: RuleOf) => HostObject {
  const storeOf = ruleOptions(workbook);
  const rangeOf = ({ sheet, rule }: RuleOf) => range(new Range(sheet, rule.box));
  return defineObject<RuleOf>({
    name: 'conditionalFormat',
    identity: ({ rule: { id } }) => ({ Id: id }),
    properties: {
      ...Object.fromEntries(kinds.flatMap((kind) => Object.entries(kindProperties(kind, storeOf)))),
      id: { get: ({ rule: { id } }) => id },
      type: { get: ({ rule: { type } }) => type },
      priority: { get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule), set: setPriority },
      stopIfTrue: {
        get: (subject) =>
          drawn.has(subject.rule.type) ? null : (storeOf(subject).get('stopIfTrue') ?? false),
        set: (subject, value) => storeOf(subject).set('stopIfTrue', value === true),
      },
    },
    methods: {
      getRange: rangeOf,
      getRangeOrNullObject: rangeOf,
      delete: ({ sheet, rule }) => {
        const others = sheet.conditionalFormats.filter((other) => other !== rule);
        sheet.journal.set(sheet, 'conditionalFormats', others);
        sheet.changed({ kind: 'formats' });
      },
    },
  });
}

/** `custom` and `customOrNullObject`, which is nothing on a rule of another type. */
function kindProperties(
  { type, member, spec, hasFormat }: (typeof kinds)[number],
  storeOf: (subject: RuleOf) => OptionStore,
): NonNullable<Definition<RuleOf>['properties']> {
  const { properties, methods } = optionMembers(spec, storeOf, member);
  const object = defineObject<RuleOf>({
    name: spec.name,
    methods,
    properties: {
      ...properties,
      ...(hasFormat && { format: { get: conditionalLookObject(storeOf, `${member}/format`) } }),
    },
  });
  return {
    [member]: { get: object },
    [`${member}OrNullObject`]: {
      get: (subject) => (subject.rule.type === type ? object(subject) : nothing),
    },
  };
}

/** Moves the rule in the order of priorities; a negative one counts from the end, one outside is brought inside. */
function setPriority({ sheet, rule }: RuleOf, value: unknown): void {
  const given = number(value);
  const others: ConditionalFormat[] = sheet.conditionalFormats.filter((other) => other !== rule);
  const count = others.length + 1;
  const place = Math.min(count - 1, Math.max(0, given < 0 ? count + given : given));
  others.splice(place, 0, rule);
  sheet.journal.set(sheet, 'conditionalFormats', others);
  sheet.changed({ kind: 'formats' });
}
