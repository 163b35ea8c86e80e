import { createHash } from 'node:crypto';
import * as z from 'zod';
import { errorCodes } from '#contract/error';
import { routes } from '#contract/routes';
import { WIRE_VERSION } from '#contract/version';
import type { Route } from '#contract/route';
import { openapiDocument } from '../../infra/build/openapi.ts';

/** Every schema both ways, in a fixed order: whatever a client or the server could notice. */
function fingerprint(): string {
  const schemas = Object.entries(routes as Record<string, Route>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { method, path, roles, writes, errors, request, answer }]) => [
      id,
      { method, path, roles, writes, errors },
      request === undefined ? null : z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }),
      z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }),
    ]);
  return createHash('sha256')
    .update(JSON.stringify([schemas, errorCodes]))
    .digest('hex')
    .slice(0, 12);
}

/**
 * The wire moves only on purpose. When this fails: a change that a client of the version before can still
 * read (a new optional field of an answer, a new route, a new code) takes the new fingerprint alone; any
 * other change takes the next WIRE_VERSION with it.
 */
test('the wire is the one this version promises', () => {
  expect([WIRE_VERSION, fingerprint()]).toEqual([4, '7b8a932ae25a']);
});

describe('the OpenAPI document', () => {
  type Operation = {
    operationId: string;
    parameters?: { name: string; in: string }[];
    requestBody?: unknown;
  };
  const document = openapiDocument() as {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, { additionalProperties?: unknown }> };
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

  test('describes every route of the contract', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
    expect(Object.keys(document.paths)).toContain('/waves/{wave}/evaluations/push');
  });

  test('asks for the idempotency key wherever something is written', () => {
    const asking = operations
      .filter(({ parameters }) => parameters?.some(({ name }) => name === 'idempotency-key'))
      .map(({ operationId }) => operationId);

    const writing = Object.entries(routes).filter(([, { writes }]) => writes);
    expect(asking.sort()).toEqual(writing.map(([id]) => id).sort());
  });

  test('lets answers gain fields', () => {
    expect(document.components.schemas['Figure']).not.toHaveProperty('additionalProperties', false);
  });
});
