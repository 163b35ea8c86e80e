import { HostObject } from '../../../addin/workbench/host/host-object.ts';
import { canCall, orNothing } from '../../../addin/workbench/host/member-access.ts';
import { camelCase, pascalCase } from '../../../addin/workbench/host/wire-request.ts';
import type { WireMember } from './read-client.ts';
import type { DocumentedClass, DocumentedMember } from './read-declarations.ts';

/** `read`: it can be read, and Excel would also take a new value. */
export type Simulated = 'yes' | 'read' | 'no';

/** Steps from the request context: `workbook`, `worksheets`, `[0]`, `getUsedRange()`. */
export type Path = readonly string[];

export type ComparedMember = {
  readonly name: string;
  readonly simulated: Simulated;
  readonly kind: WireMember['kind'];
};
export type ComparedClass = {
  readonly name: string;
  /** How one is reached; undefined when the host has no such object at all. */
  readonly path: Path | undefined;
  /** What the host calls it: it has one kind for the titles of charts and axes. */
  readonly hostName: string;
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
      const found = sample ? simulated(sample.object, member, wire) : 'no';
      return [{ name: member.name, kind: wire.kind, simulated: found }];
    });
    const hostName = pascalCase(sample?.object.typeName ?? name);
    return { name, hostName, path: sample?.path, members: sent };
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

type Sample = { readonly object: HostObject; readonly path: Path };
type Given = readonly [gives: string | undefined, step: string, value: unknown];

/** An object of every class the host has, found by following properties, items and calls without arguments. */
function sampleOfEach(
  documented: readonly DocumentedClass[],
  client: ReadonlyMap<string, WireMember>,
  root: HostObject,
): ReadonlyMap<string, Sample> {
  const classes = new Map(documented.map((one) => [one.name, one]));
  const found = new Map<string, Sample>();
  const waiting: [DocumentedClass, Sample][] = [];
  const take = ([gives, step, value]: Given, path: Path): void => {
    const one = classes.get(gives ?? '');
    if (!one || found.has(one.name) || !(value instanceof HostObject)) return;
    const sample = { object: value, path: [...path, step] };
    found.set(one.name, sample);
    waiting.push([one, sample]);
  };
  take(['Workbook', 'workbook', root], []);
  take(['Runtime', 'runtime', root.get('_runtime')], []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [one, { object, path }] = next;
    if (object.isCollection) take([one.item, '[0]', object.items()[0]], path);
    for (const member of one.members)
      if (!found.has(member.gives ?? ''))
        take(givenBy(object, member, client.get(`${one.name}.${member.name}`)), path);
  }
  return found;
}

function givenBy(object: HostObject, member: DocumentedMember, wire: WireMember | undefined): Given {
  const { gives, name, required } = member;
  if (wire?.kind === 'property' && canRead(object, camelCase(wire.wire)))
    return [gives, name, orNothing(() => object.get(camelCase(wire.wire)))];
  const isSafe = required === 0 && name.startsWith('get');
  if (wire?.kind === 'method' && isSafe && object.hasMethod(camelCase(wire.wire)))
    return [gives, `${name}()`, orNothing(() => object.call(camelCase(wire.wire), []))];
  return [undefined, name, undefined];
}
