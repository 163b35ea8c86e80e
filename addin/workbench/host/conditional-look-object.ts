import type { ConditionalFormat } from '../model/conditional-format.ts';
import { defineObject, type HostObject } from './host-object.ts';
import { optionMembers, type OptionSpec, type OptionStore } from './option-tree.ts';
import { text } from './read-argument.ts';
import type { Worksheet } from '../model/worksheet.ts';

export type RuleOf = { readonly sheet: Worksheet; readonly rule: ConditionalFormat };

type StoreOf = (subject: RuleOf) => OptionStore;

const fill: OptionSpec = { name: 'conditionalRangeFill', members: ['color'] };
const font: OptionSpec = {
  name: 'conditionalRangeFont',
  members: ['color', 'bold', 'italic', 'underline', 'strikethrough'],
};
const line: OptionSpec = { name: 'conditionalRangeBorder', members: ['color', 'style'] };

const sides = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** Excel's `ConditionalRangeFormat` of a rule, kept under `path`. */
export function conditionalLookObject(storeOf: StoreOf, path: string): (subject: RuleOf) => HostObject {
  const clear = (of: string) => (subject: RuleOf) => clearOptions(subject, of);
  const cleared = (spec: OptionSpec, part: string) => {
    const { properties, methods } = optionMembers(spec, storeOf, `${path}/${part}`);
    return defineObject<RuleOf>({
      name: spec.name,
      properties,
      methods: { ...methods, clear: clear(`${path}/${part}`) },
    });
  };
  return defineObject<RuleOf>({
    name: 'conditionalRangeFormat',
    properties: {
      ...optionMembers({ name: '', members: ['numberFormat'] }, storeOf, path).properties,
      fill: { get: cleared(fill, 'fill') },
      font: { get: cleared(font, 'font') },
      borders: { get: bordersObject(storeOf, `${path}/borders`) },
    },
  });
}

/** Excel's `ConditionalRangeBorderCollection`. */
function bordersObject(storeOf: StoreOf, path: string): (subject: RuleOf) => HostObject {
  const borders = Object.entries(sides).map(([side, sideIndex]) => {
    const border = defineObject<RuleOf>({
      name: line.name,
      properties: {
        ...optionMembers(line, storeOf, `${path}/${side}`).properties,
        sideIndex: { get: () => sideIndex },
      },
    });
    return { side, sideIndex, border };
  });
  return defineObject<RuleOf>({
    name: 'conditionalRangeBorderCollection',
    items: (subject) => borders.map(({ border }) => border(subject)),
    item: (subject, key) => borders.find(({ sideIndex }) => sideIndex === text(key))?.border(subject),
    properties: {
      count: { get: () => borders.length },
      ...Object.fromEntries(borders.map(({ side, border }) => [side, { get: border }])),
    },
  });
}

function clearOptions({ sheet, rule }: RuleOf, path: string): void {
  const kept = Object.entries(rule.options).filter(([name]) => !name.startsWith(`${path}/`));
  sheet.journal.set(rule, 'options', Object.fromEntries(kept));
  sheet.changed({ kind: 'formats' });
}
