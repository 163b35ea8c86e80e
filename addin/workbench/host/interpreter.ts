import { Refusal } from '../model/refusal.ts';
import { callMember, writeMember, writeMembers } from './member-access.ts';
import { HostError } from './host-error.ts';
import { type Arguments, HostObject, nothing } from './host-object.ts';
import { KeptObjects } from './kept-objects.ts';
import { objectAnswer } from './object-answer.ts';
import {
  actionTypes,
  camelCase,
  pascalCase,
  pathTypes,
  type RequestBody,
  type WireAction,
  type WireArguments,
  type WirePath,
} from './wire-request.ts';

type Found = HostObject | typeof nothing;

type Run = {
  readonly paths: RequestBody['ObjectPaths'];
  readonly found: Map<number, Found>;
  /** Paths whose object the client wants to keep between requests. */
  readonly toKeep: Set<number>;
};

export type Answer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
};

/**
 * Executes requests of the client library (actions on object paths) over host objects; it knows no Excel. Actions run
 * in order up to the first error, and nothing is rolled back.
 */
export class Interpreter {
  readonly kept = new KeptObjects();
  readonly #root: HostObject;
  readonly #services: ReadonlyMap<string, HostObject>;
  readonly #missing: (member: string) => void;

  /** `services` are the objects the client creates by name; `missing` is told what was asked for and is not here. */
  constructor(
    root: HostObject,
    services: ReadonlyMap<string, HostObject>,
    missing: (member: string) => void = () => undefined,
  ) {
    this.#root = root;
    this.#services = services;
    this.#missing = missing;
  }

  execute({ Actions, ObjectPaths }: RequestBody): Answer {
    const run: Run = { paths: ObjectPaths, found: new Map(), toKeep: new Set() };
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [ActionIndex, action] of Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.#perform(action, run) ?? null });
      } catch (thrown) {
        const { code: Code, message: Message, member } = HostError.from(thrown);
        if (member !== undefined) this.#missing(member);
        return { Results, Error: { Code, Message, Location: location(action, run), ActionIndex } };
      }
    }
    return { Results };
  }

  #perform(action: WireAction, run: Run): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    if (action.Name === '_RemoveReference') {
      this.kept.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (action.Name === '_KeepReference') {
      run.toKeep.add(action.ObjectPathId);
      return null;
    }
    const target = this.#resolve(action.ObjectPathId, run);
    return target === nothing ? null : this.#act(target, action, run);
  }

  #act(target: HostObject, action: WireAction, run: Run): unknown {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.#describe(target, run.toKeep.has(action.ObjectPathId));
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return objectAnswer(target, action.QueryInfo);
      case actionTypes.set:
        return this.#set(target, action, run);
      case actionTypes.update:
        writeMembers(target, action.ObjectState ?? {});
        return null;
      case actionTypes.method:
        return this.#result(target, action, run);
      default:
        return null;
    }
  }

  #set(target: HostObject, { Name, ArgumentInfo }: WireAction, run: Run): null {
    writeMember(target, Name ?? '', this.#arguments(ArgumentInfo, run)[0]);
    return null;
  }

  #result(target: HostObject, action: WireAction, run: Run): unknown {
    const result = callMember(target, action.Name ?? '', this.#arguments(action.ArgumentInfo, run));
    if (result === nothing) return { _IsNull: true };
    return result instanceof HostObject ? this.#describe(result, false) : result;
  }

  #describe(target: HostObject, keep: boolean): Record<string, unknown> {
    const id = keep ? this.kept.keep(target) : undefined;
    return { ...target.identity(), ...(id !== undefined && { _ReferenceId: id }) };
  }

  /** A path is walked once in a request: walking `Add` twice would add twice. */
  #resolve(id: number, run: Run): Found {
    const known = run.found.get(id);
    if (known !== undefined) return known;
    const path = run.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const found = this.#walk(path, run);
    run.found.set(id, found);
    return found;
  }

  #walk(path: WirePath, run: Run): Found {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.#root;
      case pathTypes.nothing:
        return nothing;
      case pathTypes.create:
        return this.#service(path.Name);
      case pathTypes.reference:
        return this.kept.find(path.Name);
      default: {
        const parent = this.#resolve(path.ParentObjectPathId, run);
        return parent === nothing ? nothing : this.#step(parent, path, run);
      }
    }
  }

  #step(parent: HostObject, path: WirePath, run: Run): Found {
    if (path.ObjectPathType === pathTypes.property)
      return asObject(parent.get(camelCase(path.Name)), parent, path);
    const args = this.#arguments(path.ArgumentInfo, run);
    if (path.ObjectPathType === pathTypes.method)
      return asObject(callMember(parent, path.Name, args), parent, path);
    const item = parent.item(args[0]);
    if (!item) throw new Refusal('ItemNotFound');
    return item;
  }

  #service(name: string): HostObject {
    const service = this.#services.get(name);
    if (!service) throw HostError.notSimulated(name);
    return service;
  }

  #arguments(given: WireArguments | null | undefined, run: Run): Arguments {
    const references = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) {
        const list: readonly unknown[] = Array.isArray(value) ? value : [];
        return reference.map((id, place) => (id ? this.#resolve(id, run) : list[place]));
      }
      return reference ? this.#resolve(reference, run) : value;
    });
  }
}

function asObject(value: unknown, parent: HostObject, path: WirePath): Found {
  if (value instanceof HostObject || value === nothing) return value;
  throw HostError.notSimulated(`${pascalCase(parent.typeName)}.${camelCase(path.Name)}`);
}

/** Where in the API an error was met, as `WorksheetCollection.getItem`. */
function location({ Name, ObjectPathId }: WireAction, { paths, found }: Run): string {
  const target = found.get(ObjectPathId);
  if (target instanceof HostObject) return `${pascalCase(target.typeName)}.${camelCase(Name ?? 'load')}`;
  let path = paths[String(ObjectPathId)];
  while (path && path.ObjectPathType !== pathTypes.root) {
    const parent = found.get(path.ParentObjectPathId);
    const step = path.ObjectPathType === pathTypes.indexer ? 'getItem' : camelCase(path.Name);
    if (parent instanceof HostObject) return `${pascalCase(parent.typeName)}.${step}`;
    path = paths[String(path.ParentObjectPathId)];
  }
  return '';
}
