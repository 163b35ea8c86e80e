import type { ConditionalFormat } from '../model/conditional-format.ts';
import { intersection } from '../model/box.ts';
import { Range } from '../model/range.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers, type OptionSpec } from './option-tree.ts';
import { text } from './read-argument.ts';

type RuleOf = { readonly sheet: Worksheet; readonly rule: ConditionalFormat };

const look: OptionSpec = {
  name: 'conditionalRangeFormat',
  members: ['numberFormat'],
  children: {
    fill: { name: 'conditionalRangeFill', members: ['color'] },
    font: {
      name: 'conditionalRangeFont',
      members: ['color', 'bold', 'italic', 'underline', 'strikethrough'],
    },
  },
};

const rule: OptionSpec = {
  name: 'conditionalFormatRule',
  members: ['formula', 'formulaLocal', 'formulaR1C1'],
};

const kinds: OptionSpec = {
  name: 'conditionalFormat',
  members: ['stopIfTrue', 'priority'],
  children: {
    custom: { name: 'customConditionalFormat', children: { rule, format: look } },
    cellValue: { name: 'cellValueConditionalFormat', members: ['rule'], children: { format: look } },
    textComparison: { name: 'textConditionalFormat', members: ['rule'], children: { format: look } },
    preset: { name: 'presetCriteriaConditionalFormat', members: ['rule'], children: { format: look } },
    topBottom: { name: 'topBottomConditionalFormat', members: ['rule'], children: { format: look } },
    colorScale: { name: 'colorScaleConditionalFormat', members: ['criteria', 'threeColorScale'] },
    iconSet: {
      name: 'iconSetConditionalFormat',
      members: ['criteria', 'style', 'showIconOnly', 'reverseIconOrder'],
    },
  },
};

/** Excel's `ConditionalFormat`. */
export function conditionalFormatObject({ workbook, range }: Objects): (of: RuleOf) => HostObject {
  const { properties, methods } = optionMembers<RuleOf>(kinds, ({ sheet, rule: one }) => ({
    get: (path) => one.options[path],
    set: (path, value) => {
      workbook.journal.set(one, 'options', { ...one.options, [path]: value });
      sheet.changed({ kind: 'formats' });
    },
  }));
  return defineObject<RuleOf>({
    name: 'conditionalFormat',
    identity: ({ rule: { id } }) => ({ Id: id }),
    properties: {
      ...properties,
      id: { get: ({ rule: { id } }) => id },
      type: { get: ({ rule: { type } }) => type },
    },
    methods: {
      ...methods,
      getRange: ({ sheet, rule: { box } }) => range(new Range(sheet, box)),
      delete: ({ sheet, rule: { id } }) => keepOnly(sheet, (other) => other.id !== id),
    },
  });
}

/** Excel's `ConditionalFormatCollection`: the rules that touch a range. */
export function conditionalFormatsObject({
  workbook,
  conditionalFormat,
}: Objects): (range: Range) => HostObject {
  const rulesOf = (range: Range) =>
    range.sheet.conditionalFormats.filter(({ box }) => intersection(box, range) !== undefined);
  return defineObject<Range>({
    name: 'conditionalFormatCollection',
    items: (range) => rulesOf(range).map((one) => conditionalFormat({ sheet: range.sheet, rule: one })),
    item: (range, id) => {
      const found = rulesOf(range).find((one) => one.id === id);
      return found && conditionalFormat({ sheet: range.sheet, rule: found });
    },
    methods: {
      add: ({ sheet, row, column, rows, columns }, [type]) => {
        const box = { row, column, rows, columns };
        const added = { id: workbook.newId('CF'), type: text(type), box, options: {} };
        workbook.journal.set(sheet, 'conditionalFormats', [added, ...sheet.conditionalFormats]);
        sheet.changed({ kind: 'formats' });
        return conditionalFormat({ sheet, rule: added });
      },
      clearAll: (range) => keepOnly(range.sheet, ({ box }) => intersection(box, range) === undefined),
    },
  });
}

function keepOnly(sheet: Worksheet, wanted: (rule: ConditionalFormat) => boolean): void {
  sheet.journal.set(sheet, 'conditionalFormats', sheet.conditionalFormats.filter(wanted));
  sheet.changed({ kind: 'formats' });
}
