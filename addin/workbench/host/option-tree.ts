import { defineObject, type Definition, type HostObject } from './host-object.ts';

/** Members that are only kept and given back: their names, and those of the objects below. */
export type OptionSpec = {
  readonly name: string;
  readonly members?: readonly string[];
  readonly children?: Readonly<Record<string, OptionSpec>>;
  /** Methods that only set a member: `setSolidColor` sets `color`. */
  readonly setters?: Readonly<Record<string, string>>;
};

/** Where the members are kept, by their path: `title/text`. */
export type OptionStore = {
  readonly get: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
};

/** The properties and methods of an object whose members are only kept. */
export function optionMembers<T>(
  spec: OptionSpec,
  storeOf: (subject: T) => OptionStore,
  path = '',
): Required<Pick<Definition<T>, 'properties' | 'methods'>> {
  const at = (name: string) => (path === '' ? name : `${path}/${name}`);
  const properties: Record<string, NonNullable<Definition<T>['properties']>[string]> = {};
  const methods: Record<string, NonNullable<Definition<T>['methods']>[string]> = {};
  for (const member of spec.members ?? []) {
    properties[member] = {
      get: (subject) => storeOf(subject).get(at(member)) ?? null,
      set: (subject, value) => storeOf(subject).set(at(member), value),
    };
  }
  for (const [name, child] of Object.entries(spec.children ?? {})) {
    const object = optionObject<T>(child, storeOf, at(name));
    properties[name] = { get: object };
  }
  for (const [method, member] of Object.entries(spec.setters ?? {})) {
    methods[method] = (subject, [value]) => storeOf(subject).set(at(member), value);
  }
  return { properties, methods };
}

function optionObject<T>(
  spec: OptionSpec,
  storeOf: (subject: T) => OptionStore,
  path: string,
): (subject: T) => HostObject {
  return defineObject<T>({ name: spec.name, ...optionMembers(spec, storeOf, path) });
}
