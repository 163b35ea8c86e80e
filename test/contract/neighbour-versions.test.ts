import * as z from 'zod';
import { routes, type RouteId } from '#contract/routes';
import type { Route } from '#contract/route';

/**
 * For a while after a deployment add-ins of the version before ask the new API, and add-ins of the new version may
 * still be answered by the API of before. The fingerprint of wire.test.ts says that something moved; this says that what
 * moved can be lived with.
 */
const all = Object.entries(routes as Record<string, Route>);

/** Places of a schema that refuse fields nobody knows. */
function closedPlaces(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = 'additionalProperties' in schema && schema.additionalProperties === false ? [path] : [];
  return [
    ...here,
    ...Object.entries(schema).flatMap(([name, inner]) => closedPlaces(inner, `${path}/${name}`)),
  ];
}

/**
 * Answers some of which is also what is asked, so that it refuses what it does not know: a field more there is another
 * WIRE_VERSION.
 */
const closed: readonly RouteId[] = [
  'grid',
  'listen',
  'overview',
  'plan',
  'platformNames',
  'presentActivity',
  'presentVolumes',
  'publishGrid',
  'readTranscript',
  'sayProviderCount',
];

test('answers may gain fields that the version before does not know, but those that repeat what is asked', () => {
  const found = all.filter(
    ([, { answer }]) =>
      closedPlaces(z.toJSONSchema(answer, { io: 'input', unrepresentable: 'any' })).length > 0,
  );

  expect(found.map(([id]) => id).sort()).toEqual([...closed].sort());
});

const row = { key: 'standard##C1', revision: 3, fields: { comment: 'late', score: 800_000, done: true } };

/** What an add-in of wire version 2 asks, as it was sent on 2026-11-23; never changed, only added to. */
const asked: Partial<Record<RouteId, unknown>> = {
  pullEvaluations: { cursor: { 'W#2026-Q4-L#P#FR-LYON': 41 }, next: 'eyJzY29wZSI6MX0' },
  pushEvaluations: {
    rows: [
      { key: row.key, base: 3, changes: { comment: { from: 'late', to: null } }, typedByOthers: true },
      { key: 'standard##C2', base: 0, changes: {}, remove: true },
    ],
  },
  heads: { waves: ['2026-Q4-L'] },
  figures: {
    asks: [
      { ask: 'figure', entity: '*', period: '2026-Q4', part: '', channel: 'phone-in' },
      { ask: 'table', period: '2026-Q4', channel: '' },
      { ask: 'accuracy', entity: 'FR-LYON', period: '2026-Q4', family: 'customer' },
    ],
  },
  holdWorkbook: { document: 'a'.repeat(64), session: 'S1' },
  listen: { key: 'standard##C1' },
};

test.each(Object.entries(asked))('the API still takes what the version before asks by %s', (id, ask) => {
  const { request } = (routes as Record<string, Route>)[id] ?? {};

  expect(request?.safeParse(ask).error?.issues ?? []).toEqual([]);
  expect(request).toBeDefined();
});

/** What the API of wire version 2 answered, with a field of a later one. */
const answered: Partial<Record<RouteId, unknown>> = {
  pullEvaluations: { rows: [{ ...row, later: 1 }], removed: ['standard##C3'], cursor: { ORG: 7 }, later: {} },
  pushEvaluations: {
    results: [
      {
        key: row.key,
        row,
        conflicts: [{ field: 'comment', mine: 'a', theirs: null, later: 1 }],
        refusals: [{ field: '', code: 'unknown-row', parameters: {}, later: [] }],
      },
    ],
  },
  holdWorkbook: { held: false, holder: 'Claire', mine: false, later: 0 },
};

test.each(Object.entries(answered))(
  'the add-in still reads what the version before answers by %s',
  (id, answer) => {
    const read = (routes as Record<string, Route>)[id]?.answer.safeParse(answer);

    expect(read?.error?.issues ?? []).toEqual([]);
    expect(read?.success).toBe(true);
  },
);
