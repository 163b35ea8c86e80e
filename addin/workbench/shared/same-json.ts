/** True when two values are written the same in JSON; a member that is undefined is none. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b);
  return everyMember(a, (key, value) => sameJson(value, Reflect.get(b, key))) && hasNoOther(b, a);
}

function sameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((value, index) => sameJson(value, b[index]));
}

const everyMember = (object: object, test: (key: string, value: unknown) => boolean) =>
  Object.entries(object).every(([key, value]) => test(key, value));

const hasNoOther = (object: object, than: object) =>
  everyMember(object, (key, value) => value === undefined || Reflect.get(than, key) !== undefined);
