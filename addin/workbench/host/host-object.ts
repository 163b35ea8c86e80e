import { HostError } from './host-error.ts';
import { pascalCase } from './wire-request.ts';

/** The answer for a path that leads nowhere; nothing else makes `isNullObject` true in the client. */
export const nothing = Symbol('null object');

export type Arguments = readonly unknown[];

/** A range, kept between requests: what it is now, and how to stop following it. */
export type Kept = { readonly current: () => HostObject | undefined; readonly release: () => void };

type Property<T> = {
  readonly get?: (subject: T) => unknown;
  readonly set?: (subject: T, value: unknown) => void;
};

/** How a thing of the workbook looks through Office.js; member names as in its documentation. */
export type Definition<T> = {
  /** As in the documentation, but for the first letter: `range`, `tableColumn`. */
  readonly name: string;
  /** What instantiating answers, so that later requests can name the object: `{ Id }`, `{ _Id }`. */
  readonly identity?: (subject: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, (subject: T, args: Arguments) => unknown>>;
  /** Makes the object a collection. */
  readonly items?: (subject: T) => readonly HostObject[];
  readonly item?: (subject: T, key: unknown) => HostObject | undefined;
  readonly keep?: (subject: T) => Kept;
};

/** An object of the workbook as the client library addresses it. */
export abstract class HostObject {
  abstract readonly typeName: string;
  abstract readonly subject: unknown;
  abstract readonly isCollection: boolean;
  /** Names of what can be read. */
  abstract readonly readable: readonly string[];
  /** Whether `getItem` is there. */
  abstract readonly hasItems: boolean;
  abstract identity(): Readonly<Record<string, unknown>>;
  abstract hasMethod(name: string): boolean;
  abstract hasProperty(name: string): boolean;
  abstract canSet(name: string): boolean;
  abstract get(name: string): unknown;
  abstract set(name: string, value: unknown): void;
  abstract call(name: string, args: Arguments): unknown;
  abstract items(): readonly HostObject[];
  abstract item(key: unknown): HostObject | undefined;
  abstract keep(): Kept | undefined;
}

class Bound<T> extends HostObject {
  readonly subject: T;
  readonly #definition: Definition<T>;

  constructor(definition: Definition<T>, subject: T) {
    super();
    this.#definition = definition;
    this.subject = subject;
  }

  get typeName(): string {
    return this.#definition.name;
  }

  get isCollection(): boolean {
    return this.#definition.items !== undefined;
  }

  get readable(): readonly string[] {
    return Object.entries(this.#definition.properties ?? {}).flatMap(([name, { get }]) =>
      get ? [name] : [],
    );
  }

  get hasItems(): boolean {
    return this.#definition.item !== undefined;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.#definition.identity?.(this.subject) ?? {};
  }

  hasMethod(name: string): boolean {
    return this.#definition.methods?.[name] !== undefined;
  }

  hasProperty(name: string): boolean {
    return this.#definition.properties?.[name] !== undefined;
  }

  canSet(name: string): boolean {
    return this.#definition.properties?.[name]?.set !== undefined;
  }

  get(name: string): unknown {
    const get = this.#definition.properties?.[name]?.get;
    if (!get) throw this.#missing(name);
    return get(this.subject);
  }

  set(name: string, value: unknown): void {
    const set = this.#definition.properties?.[name]?.set;
    if (!set) throw this.#missing(`${name} =`);
    set(this.subject, value);
  }

  call(name: string, args: Arguments): unknown {
    const method = this.#definition.methods?.[name];
    if (!method) throw this.#missing(name);
    return method(this.subject, args);
  }

  items(): readonly HostObject[] {
    return this.#definition.items?.(this.subject) ?? [];
  }

  item(key: unknown): HostObject | undefined {
    const { item } = this.#definition;
    if (!item) throw this.#missing('getItem');
    return item(this.subject, key);
  }

  keep(): Kept | undefined {
    return this.#definition.keep?.(this.subject);
  }

  #missing(member: string): HostError {
    return HostError.notSimulated(`${pascalCase(this.typeName)}.${member}`);
  }
}

/** Makes host objects of one kind. */
export function defineObject<T>(definition: Definition<T>): (subject: T) => HostObject {
  return (subject) => new Bound(definition, subject);
}
