import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { errorCodes, type ErrorCode } from '#contract/error';
import { problemSchema } from '#contract/problem';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER, type Route } from '#contract/route';
import { routes } from '#contract/routes';
import { WIRE_VERSION } from '#contract/version';

const everywhere = ['invalid-request', 'not-signed-in', 'busy', 'internal'] as const satisfies ErrorCode[];
const inOrganisation = ['forbidden', 'not-found'] as const satisfies ErrorCode[];
const writing = ['idempotency-mismatch', 'too-large'] as const satisfies ErrorCode[];

/** The OpenAPI 3.1 description of the API, made from the contract at build time. */
export function openapiDocument(): object {
  return createDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Baromètre Qualité', version: `${WIRE_VERSION}.0.0` },
      servers: [{ url: '/api' }],
      security: [{ entra: [] }],
      components: {
        securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
      paths: pathsOf(routes),
    },
    { override: ({ jsonSchema, io }) => dropClosing(jsonSchema, io) },
  );
}

/** Answers may gain fields: a client that refuses unknown ones would break. */
function dropClosing(jsonSchema: { additionalProperties?: unknown }, io: 'input' | 'output'): void {
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

function pathsOf(all: Readonly<Record<string, Route>>): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const [id, route] of Object.entries(all)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    const method = route.method === 'GET' ? 'get' : 'post';
    paths[path] = { ...paths[path], [method]: operationOf(id, route) };
  }
  return paths;
}

function operationOf(id: string, route: Route): ZodOpenApiOperationObject {
  return {
    operationId: id,
    summary: route.summary,
    requestParams: { path: pathParameters(route), header: headers(route) },
    ...(route.request === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.request } } } }),
    responses: {
      '200': { description: 'Done.', content: { 'application/json': { schema: route.answer } } },
      ...refusals(route),
    },
  };
}

const pathParameters = ({ path }: Route) =>
  z.object(Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, z.string()])));

const headers = ({ roles, writes }: Route) =>
  z.object({
    ...(roles === 'anyone' ? {} : { [ORGANISATION_HEADER]: z.string() }),
    ...(writes ? { [IDEMPOTENCY_HEADER]: z.string().regex(/^[\w-]{8,100}$/) } : {}),
  });

/** By HTTP status, the codes that come with it. */
function refusals({ roles, writes, errors }: Route): ZodOpenApiOperationObject['responses'] {
  const codes = new Set<ErrorCode>([
    ...everywhere,
    ...(roles === 'anyone' ? [] : inOrganisation),
    ...(writes ? writing : []),
    ...errors,
  ]);
  const statuses = new Set([...codes].map((code) => errorCodes[code]));
  return Object.fromEntries(
    [...statuses].map((status) => [
      String(status),
      {
        description: [...codes].filter((code) => errorCodes[code] === status).join(', '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}
