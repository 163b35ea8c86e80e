import { absoluteAddress } from '../model/absolute-address.ts';
import { Range } from '../model/range.ts';
import { Refusal, required } from '../model/refusal.ts';
import { rangeOf } from '../model/validation-list.ts';
import type { NamedItem } from '../model/workbook-parts.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { defineObject, HostObject, nothing } from './host-object.ts';
import type { Objects } from './objects.ts';
import { flag, text } from './read-argument.ts';

const identityOf = ({ name }: NamedItem) => ({ _Id: name });

/** Excel's `NamedItem`. */
export function nameObject({ workbook, range, sheet }: Objects): (name: NamedItem) => HostObject {
  const scopeOf = ({ sheetId }: NamedItem) => workbook.sheets.find(({ id }) => id === sheetId);
  const target = (name: NamedItem) =>
    rangeOf(workbook, scopeOf(name) ?? workbook.active, name.formula.replace(/^=/, ''));
  return defineObject<NamedItem>({
    name: 'namedItem',
    identity: identityOf,
    properties: {
      name: { get: ({ name }) => name },
      formula: {
        get: ({ formula }) => formula,
        set: (name, value) => workbook.journal.set(name, 'formula', text(value)),
      },
      value: { get: ({ formula }) => formula.replace(/^=/, '') },
      type: { get: (name) => (target(name) ? 'Range' : constantType(name.formula)) },
      comment: {
        get: ({ comment }) => comment,
        set: (name, value) => workbook.journal.set(name, 'comment', text(value)),
      },
      visible: {
        get: ({ visible }) => visible,
        set: (name, value) => workbook.journal.set(name, 'visible', flag(value)),
      },
      scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
      worksheet: { get: (name) => sheet(required(scopeOf(name))) },
      worksheetOrNullObject: {
        get: (name) => {
          const scope = scopeOf(name);
          return scope ? sheet(scope) : nothing;
        },
      },
    },
    methods: {
      getRange: (name) => range(required(target(name))),
      delete: (name) => {
        const others = workbook.names.filter((other) => other !== name);
        workbook.journal.set(workbook, 'names', others);
        workbook.sheetsChanged();
      },
    },
  });
}

const constantType = (formula: string) =>
  Number.isNaN(Number(formula.replace(/^=/, ''))) ? 'String' : 'Double';

/** Excel's `NamedItemCollection`, of the workbook or a sheet. */
export function namesObject({
  workbook,
  name: object,
}: Objects): (scope: Worksheet | undefined) => HostObject {
  const inScope = (scope: Worksheet | undefined) =>
    workbook.names.filter(({ sheetId }) => sheetId === scope?.id);
  const named = (scope: Worksheet | undefined, name: string) =>
    inScope(scope).find((item) => item.name.toUpperCase() === name.toUpperCase());
  return defineObject<Worksheet | undefined>({
    name: 'namedItemCollection',
    items: (scope) => inScope(scope).map(object),
    item: (scope, key) => {
      const found = named(scope, text(key));
      return found && object(found);
    },
    methods: {
      add: (scope, [name, reference, comment]) => {
        const item: NamedItem = {
          name: text(name),
          formula: formulaOf(reference),
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
          sheetId: scope?.id,
        };
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(item.name)) throw new Refusal('InvalidArgument');
        if (named(scope, item.name)) throw new Refusal('ItemAlreadyExists');
        workbook.journal.set(workbook, 'names', [...workbook.names, item]);
        workbook.sheetsChanged();
        return object(item);
      },
    },
  });
}

function formulaOf(reference: unknown): string {
  if (reference instanceof HostObject && reference.subject instanceof Range) {
    return `=${absoluteAddress(reference.subject)}`;
  }
  return typeof reference === 'number' ? `=${reference}` : text(reference);
}
