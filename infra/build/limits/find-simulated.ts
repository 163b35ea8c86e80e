import { HostObject } from '../../../addin/workbench/host/host-object.ts';
import { canCall } from '../../../addin/workbench/host/member-access.ts';
import { camelCase } from '../../../addin/workbench/host/wire-request.ts';
import type { WireMember } from './read-client.ts';
import type { DocumentedClass, DocumentedMember } from './read-declarations.ts';

/** `read`: it can be read, and Excel would also take a new value. */
export type Simulated = 'yes' | 'read' | 'no';

export type ComparedMember = { readonly name: string; readonly simulated: Simulated };
export type ComparedClass = {
  readonly name: string;
  /** Whether the host has such an object at all. */
  readonly isThere: boolean;
  readonly members: readonly ComparedMember[];
};

type Parts = {
  readonly documented: readonly DocumentedClass[];
  readonly client: ReadonlyMap<string, WireMember>;
  readonly root: HostObject;
};

/** Holds every documented member that the client sends against the host's own objects. */
export function findSimulated({ documented, client, root }: Parts): readonly ComparedClass[] {
  const samples = sampleOfEach(documented, client, root);
  return documented.map(({ name, members }) => {
    const sample = samples.get(name);
    const sent = members.flatMap((member) => {
      const wire = client.get(`${name}.${member.name}`);
      if (!wire) return [];
      return [{ name: member.name, simulated: sample ? simulated(sample, member, wire) : ('no' as const) }];
    });
    return { name, isThere: sample !== undefined, members: sent };
  });
}

function simulated(sample: HostObject, member: DocumentedMember, wire: WireMember): Simulated {
  if (wire.kind !== 'scalar') return isAnswered(sample, wire) ? 'yes' : 'no';
  if (!canRead(sample, member.name)) return 'no';
  return member.isReadonly || sample.canSet(member.name) ? 'yes' : 'read';
}

function isAnswered(sample: HostObject, wire: Exclude<WireMember, { kind: 'scalar' }>): boolean {
  switch (wire.kind) {
    case 'event':
      return canCall(sample, wire.registers);
    case 'indexer':
      return sample.hasItems;
    case 'method':
      return canCall(sample, wire.wire);
    case 'property':
      return canRead(sample, camelCase(wire.wire));
  }
}

const canRead = (sample: HostObject, name: string): boolean => sample.readable.includes(name);

type Walk = { readonly found: Map<string, HostObject>; readonly waiting: [string, HostObject][] };

/** An object of every class the host has, found by following properties, items and calls without arguments. */
function sampleOfEach(
  documented: readonly DocumentedClass[],
  client: ReadonlyMap<string, WireMember>,
  root: HostObject,
): ReadonlyMap<string, HostObject> {
  const classes = new Map(documented.map((one) => [one.name, one]));
  const walk: Walk = { found: new Map(), waiting: [] };
  const take = (name: string | undefined, value: unknown): void => {
    if (name === undefined || walk.found.has(name) || !(value instanceof HostObject)) return;
    walk.found.set(name, value);
    walk.waiting.push([name, value]);
  };
  take('Workbook', root);
  take('Runtime', root.get('_runtime'));
  for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop()) {
    const [name, object] = next;
    const one = classes.get(name);
    take(one?.item, object.isCollection ? object.items()[0] : undefined);
    for (const member of one?.members ?? []) {
      if (member.gives === undefined || walk.found.has(member.gives) || !classes.has(member.gives)) continue;
      take(member.gives, given(object, member, client.get(`${name}.${member.name}`)));
    }
  }
  return walk.found;
}

function given(object: HostObject, member: DocumentedMember, wire: WireMember | undefined): unknown {
  if (wire?.kind === 'property' && canRead(object, camelCase(wire.wire)))
    return object.get(camelCase(wire.wire));
  const isSafe = member.required === 0 && member.name.startsWith('get');
  return wire?.kind === 'method' && isSafe && object.hasMethod(camelCase(wire.wire))
    ? object.call(camelCase(wire.wire), [])
    : undefined;
}
