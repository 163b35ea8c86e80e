import { contains, intersection } from '../model/box.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Range } from '../model/range.ts';
import { HostError } from './host-error.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { text } from './read-argument.ts';

/** Excel's `ConditionalFormatCollection`: the rules that touch a range. */
export function conditionalFormatsObject({
  workbook,
  conditionalFormat,
}: Objects): (range: Range) => HostObject {
  const object = (range: Range, rule: ConditionalFormat) => conditionalFormat({ sheet: range.sheet, rule });
  return defineObject<Range>({
    name: 'conditionalFormatCollection',
    items: (range) => touching(range).map((rule) => object(range, rule)),
    item: (range, id) => {
      const found = touching(range).find((rule) => rule.id === id);
      return found && object(range, found);
    },
    methods: {
      add: (range, [type]) => {
        const { sheet, row, column, rows, columns } = range;
        const box = { row, column, rows, columns };
        const added = { id: workbook.newId('CF'), type: text(type), box, options: {} };
        workbook.journal.set(sheet, 'conditionalFormats', [added, ...sheet.conditionalFormats]);
        sheet.changed({ kind: 'formats' });
        return object(range, added);
      },
      clearAll: (range) => {
        const { sheet } = range;
        const rules = touching(range);
        if (rules.some(({ box }) => !contains(range, box)))
          throw HostError.notSimulated('conditionalFormatCollection.clearAll (part of the cells of a rule)');
        const kept = sheet.conditionalFormats.filter((rule) => !rules.includes(rule));
        sheet.journal.set(sheet, 'conditionalFormats', kept);
        sheet.changed({ kind: 'formats' });
      },
    },
  });
}

const touching = (range: Range) =>
  range.sheet.conditionalFormats.filter(({ box }) => intersection(box, range) !== undefined);
