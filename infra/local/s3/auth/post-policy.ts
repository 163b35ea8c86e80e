import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';

export type PostPolicy = {
  /** Bytes, both included; unbounded when the policy says nothing. */
  readonly smallest: number;
  readonly largest: number;
};

type Condition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly value: string }
  | { readonly kind: 'content-length-range'; readonly smallest: number; readonly largest: number };

/** Fields that need no condition: they are the policy, its signature, or meant to be ignored. */
const isExempt = (field: string): boolean =>
  ['policy', 'x-amz-signature', 'file'].includes(field) || field.startsWith('x-ignore-');

/**
 * Checks a form against its policy, already known to be signed: each condition holds, and each field has one.
 * @param fields with `bucket` among them, as if it were a field
 * @param encoded base64
 * @param nowMs real time
 * @throws S3Error AccessDenied
 */
export const requirePolicy = (encoded: string, fields: Fields, nowMs: number): PostPolicy => {
  const { expiration, conditions } = readPolicy(encoded);
  if (!(nowMs <= Date.parse(expiration))) throw denied('Policy expired.');
  const covered = new Set(['bucket']);
  let bounds: PostPolicy = { smallest: 0, largest: Infinity };
  for (const condition of conditions) {
    if (condition.kind === 'content-length-range') {
      bounds = condition;
      continue;
    }
    covered.add(condition.field);
    if (!holds(condition, fields)) throw denied(`Policy Condition failed: ${JSON.stringify(condition)}`);
  }
  const extra = [...fields.keys()].find((field) => !covered.has(field) && !isExempt(field));
  if (extra !== undefined) throw denied(`Extra input fields: ${extra}`);
  return bounds;
};

const holds = (condition: Exclude<Condition, { kind: 'content-length-range' }>, fields: Fields): boolean => {
  const found = fields.get(condition.field);
  if (condition.kind === 'eq') return found === condition.value;
  return (found ?? '').startsWith(condition.value);
};

const readPolicy = (encoded: string): { expiration: string; conditions: readonly Condition[] } => {
  const policy = parse(Buffer.from(encoded, 'base64').toString('utf8'));
  const expiration = property(policy, 'expiration');
  const conditions = property(policy, 'conditions');
  if (typeof expiration !== 'string' || !isList(conditions)) throw unreadable();
  return { expiration, conditions: conditions.flatMap(readCondition) };
};

const readCondition = (condition: unknown): Condition[] => {
  if (!isList(condition)) return equalities(condition);
  const [kind, left, right] = condition;
  if (kind === 'content-length-range') return [{ kind, smallest: Number(left), largest: Number(right) }];
  if ((kind === 'eq' || kind === 'starts-with') && typeof left === 'string' && left.startsWith('$')) {
    return [{ kind, field: left.slice(1).toLowerCase(), value: String(right) }];
  }
  throw unreadable();
};

/** `{ "acl": "private" }` is short for `["eq", "$acl", "private"]`. */
const equalities = (condition: unknown): Condition[] => {
  if (typeof condition !== 'object' || condition === null) throw unreadable();
  return Object.entries(condition).map(([field, value]) => ({
    kind: 'eq' as const,
    field: field.toLowerCase(),
    value: String(value),
  }));
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable();
  }
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

const denied = (why: string): S3Error =>
  new S3Error(403, 'AccessDenied', `Invalid according to Policy: ${why}`);

const unreadable = (): S3Error =>
  new S3Error(
    400,
    'InvalidPolicyDocument',
    'The content of the form does not meet the policy document conditions.',
  );
