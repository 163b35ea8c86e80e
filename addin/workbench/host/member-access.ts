import { Refusal } from '../model/refusal.ts';
import { HostError } from './host-error.ts';
import { type Arguments, HostObject, nothing } from './host-object.ts';
import { camelCase, pascalCase } from './wire-request.ts';

/** `_RegisterDataChangedEvent`, `_UnregisterEventMoved`. */
const registration = /^_(?:Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** Events this host raises, on sheets, tables, charts and their collections. */
const raised: ReadonlySet<string> = new Set([
  'Activated',
  'Added',
  'Calculated',
  'DataChanged',
  'Deactivated',
  'Deleted',
  'FormatChanged',
  'Moved',
  'NameChanged',
  'RowHiddenChanged',
  'RowSorted',
  'SelectionChanged',
  'VisibilityChanged',
]);

/**
 * Calls a method by its wire name. What every collection and every `…OrNullObject` has need not be defined one by one;
 * registering for an event keeps nothing, since events are raised whether or not somebody listens.
 */
export function callMember(target: HostObject, name: string, args: Arguments): unknown {
  if (registration.test(name)) return register(target, name);
  const method = camelCase(name);
  if (target.hasMethod(method)) return target.call(method, args);
  const general = target.isCollection ? collectionMethods[name] : undefined;
  if (general) return general(target, args[0]);
  const bare = method.replace(/OrNullObject$/, '');
  if (bare !== method && target.hasMethod(bare)) return orNothing(() => target.call(bare, args));
  return target.call(method, args);
}

/** Whether `callMember` knows what to do with a name. */
export function canCall(target: HostObject, name: string): boolean {
  if (registration.test(name)) return isRaised(target, name);
  const method = camelCase(name);
  const isGeneral = target.isCollection && name in collectionMethods;
  return isGeneral || target.hasMethod(method) || target.hasMethod(method.replace(/OrNullObject$/, ''));
}

function register(target: HostObject, name: string): null {
  if (isRaised(target, name)) return null;
  const event = eventOf(name).replace(/^DataChanged$/, 'Changed');
  throw HostError.notSimulated(`${pascalCase(target.typeName)}.on${event}`);
}

const eventOf = (name: string): string => registration.exec(name)?.[1] ?? '';

const isRaised = (target: HostObject, name: string): boolean =>
  raised.has(eventOf(name)) && target.typeName !== 'workbook';

const collectionMethods: Readonly<Record<string, (target: HostObject, key: unknown) => unknown>> = {
  GetCount: (target) => target.items().length,
  GetItemAt: (target, index) => orRefused(target.items()[Number(index)]),
  GetItem: (target, key) => orRefused(target.item(key)),
  GetItemOrNullObject: (target, key) => target.item(key) ?? nothing,
};

/** Sets several members. */
export function writeMembers(target: HostObject, values: object): void {
  for (const [name, value] of Object.entries(values)) writeMember(target, name, value);
}

/** The client sends these two under another name than it reads them by. */
const writtenAs: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** Setting an object member sets its members: `range.format.set({ fill: { color } })`. */
export function writeMember(target: HostObject, name: string, value: unknown): void {
  const member = writtenAs[name] ?? camelCase(name);
  const inner = isPlain(value) && target.readable.includes(member) ? target.get(member) : undefined;
  if (!(inner instanceof HostObject) || !isPlain(value)) {
    target.set(member, value);
    return;
  }
  writeMembers(inner, value);
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject);

function orRefused(item: HostObject | undefined): HostObject {
  if (!item) throw new Refusal('ItemNotFound');
  return item;
}

export function orNothing(find: () => unknown): unknown {
  try {
    const found = find();
    return found === undefined ? nothing : found;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'ItemNotFound') return nothing;
    throw error;
  }
}
