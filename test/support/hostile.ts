import * as fc from 'fast-check';

/** In every hostile text: what was sent must not come back where this is not expected. */
export const MARKER = 'ZQ7-never-comes-back';

const deep = (depth: number): string => `${'['.repeat(depth)}"${MARKER}"${']'.repeat(depth)}`;

/** Texts that break what trusts them. */
export const hostileTexts: readonly string[] = [
  MARKER,
  `\u0000${MARKER}`,
  `${MARKER}\ud800`,
  `\udfff${MARKER}\r\nx-injected: 1`,
  `=cmd|'/c ${MARKER}'!A1`,
  `<img src=x onerror=${MARKER}>`,
  `ORG#RIVAL#${MARKER}~~`,
  `../../${MARKER}`,
  '€'.repeat(399) + MARKER,
  MARKER.repeat(5_000),
  '__proto__',
  'constructor',
  '',
  ' ',
  '2026-13-45T99:99:99Z',
];

/** Own properties, as JSON makes them, under the names of what every object inherits. */
const polluting = JSON.stringify({ a: 1 }).replace(
  '"a":1',
  `"__proto__":{"role":"${MARKER}"},"constructor":1`,
);

/** What may stand where a value of the contract is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(0, -1, 0.5, -0, 2 ** 53, 1e308, -1e308, 5e-324, 999_999_999),
  fc.constantFrom(null, true, false, [], {}),
  fc.constantFrom(deep(500), polluting, `[${polluting}]`).map((text): unknown => JSON.parse(text)),
  fc.constant(Array.from({ length: 2_000 }, () => MARKER)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Bodies that are no JSON, or more of it than anybody sends. */
export const hostileBodies: readonly string[] = [
  '',
  '{',
  MARKER,
  `"${MARKER}"`,
  `\ufeff{}`,
  `<!DOCTYPE a [<!ENTITY b "${MARKER}">]><a>&b;</a>`,
  `a=${MARKER}&b=2`,
  deep(50_000),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"${MARKER.repeat(2_000)}":1}`,
];

/** As they stand in an address. */
export const hostileParameters: readonly string[] = [
  MARKER,
  '%00',
  '%ff%fe',
  '%ED%A0%80',
  '%E2%82%AC'.repeat(500),
  'x'.repeat(3_000),
  '..%2f..%2fetc',
  '__proto__',
  'constructor',
  'ORG%23RIVAL%23ORG',
  '%20',
  '%F0%9F%99%82',
  '~',
];

type Step = string | number;

/** Every place in a value, the whole included. */
function placesIn(value: unknown, at: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]));
  return [at, ...inner];
}

function withAt(value: unknown, [step, ...rest]: readonly Step[], put: unknown): unknown {
  if (step === undefined) return put;
  const inner = (value as Record<Step, unknown>)[step];
  const changed = withAt(inner, rest, put);
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === step ? changed : one));
  return { ...(value as object), [step]: changed };
}

/** A body of the contract with one or two places of it spoilt. */
export const spoiltBody = (body: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 2 }).map((spoils) =>
    spoils.reduce<unknown>((present, [nth, value]) => {
      const places = placesIn(present);
      return withAt(present, places[nth % places.length] ?? [], value);
    }, body),
  );
