import { HostObject, nothing } from './host-object.ts';
import { orNothing } from './member-access.ts';
import { camelCase, pascalCase, type WireQuery } from './wire-request.ts';

type Answer = Record<string, unknown>;

const everything = '$all';

/** What a query of an object answers: the members asked for, or everything it has without a choice. */
export function objectAnswer(target: HostObject, query: WireQuery | null | undefined): Answer {
  const { Select, Expand, Top, Skip } = query ?? {};
  const select = Select?.length ? Select : [everything];
  if (!target.isCollection) return members(target, select, Expand ?? []);
  const { own, ofItems } = divided(target, select);
  const skipped = Skip ?? 0;
  const items = target.items().slice(skipped, Top === undefined ? undefined : skipped + Top);
  return {
    ...(own.length > 0 && members(target, own, [])),
    _Items: items.map((item, index) => ({
      _Index: index + skipped,
      ...item.identity(),
      ...members(item, ofItems, Expand ?? []),
    })),
  };
}

/** The client drops `items/` before a name: what the collection itself does not have is asked of its items. */
function divided(target: HostObject, select: readonly string[]): { own: string[]; ofItems: string[] } {
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const name of select) {
    const [head = '', ...rest] = name.split('/');
    if (head === 'items') ofItems.push(rest.join('/') || everything);
    else if (target.hasProperty(camelCase(head))) own.push(name);
    else ofItems.push(name);
  }
  return { own, ofItems };
}

function members(target: HostObject, select: readonly string[], expand: readonly string[]): Answer {
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of [...select, ...expand]) {
    const [head = '', ...rest] = path.split('/');
    if (head === everything || head === '*') Object.assign(answer, scalars(target));
    else takeMember(target, head, rest.join('/'), { answer, nested });
  }
  for (const [head, rest] of nested) {
    const value = target.get(camelCase(head));
    answer[pascalCase(head)] = value instanceof HostObject ? objectAnswer(value, { Select: rest }) : null;
  }
  return answer;
}

function takeMember(
  target: HostObject,
  head: string,
  rest: string,
  { answer, nested }: { answer: Answer; nested: Map<string, string[]> },
): void {
  const known = rest === '' ? target.get(camelCase(head)) : undefined;
  const isObject = rest !== '' || known instanceof HostObject || known === nothing;
  if (isObject) nested.set(head, [...(nested.get(head) ?? []), rest || everything]);
  else answer[pascalCase(head)] = known;
}

function scalars(target: HostObject): Answer {
  const answer: Answer = {};
  for (const name of target.readable) {
    const value = orNothing(() => target.get(name));
    if (!(value instanceof HostObject) && value !== nothing) answer[pascalCase(name)] = value;
  }
  return answer;
}
