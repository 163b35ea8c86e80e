import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { lambdaEvent, type LambdaEvent } from './lambda-event.ts';
import { readBody, TooLargeError } from './read-body.ts';

/** The limits of API Gateway and Lambda, enforced here so that local is never kinder than AWS. */
const maxRequestBytes = 10 * 1024 * 1024;
const maxPayloadBytes = 6 * 1024 * 1024;
const timeoutMs = 30_000;

export type LambdaHandler = (event: LambdaEvent, context: LambdaContext) => Promise<unknown>;
export type LambdaContext = {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly memoryLimitInMB: string;
  readonly invokedFunctionArn: string;
  readonly getRemainingTimeInMillis: () => number;
  readonly callbackWaitsForEmptyEventLoop: boolean;
};

const resultSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** Answers one HTTP request through a Lambda handler, as the HTTP API would. */
export function lambdaGateway(handler: LambdaHandler) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const event = lambdaEvent(request, await readBody(request, maxRequestBytes));
      if (sizeOf(event) > maxPayloadBytes) throw new TooLargeError();
      const result = await invoke(handler, event);
      if (sizeOf(result) > maxPayloadBytes) refuse(response, 500, 'Internal Server Error');
      else answer(response, result);
    } catch (error) {
      if (error instanceof TooLargeError) refuse(response, 413, 'Request Entity Too Large');
      else if (error instanceof TimeoutError) refuse(response, 503, 'Service Unavailable');
      else refuse(response, 500, 'Internal Server Error');
    }
  };
}

class TimeoutError extends Error {}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

async function invoke(handler: LambdaHandler, event: LambdaEvent): Promise<unknown> {
  const started = Date.now();
  const context: LambdaContext = {
    awsRequestId: event.requestContext.requestId,
    functionName: 'local',
    memoryLimitInMB: '1024',
    invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:local',
    getRemainingTimeInMillis: () => timeoutMs - (Date.now() - started),
    callbackWaitsForEmptyEventLoop: true,
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError());
    }, timeoutMs);
  });
  try {
    const result = await Promise.race([handler(structuredClone(event), context), late]);
    return JSON.parse(JSON.stringify(result ?? null));
  } finally {
    clearTimeout(timer);
  }
}

function answer(response: ServerResponse, result: unknown): void {
  const { statusCode, headers, cookies, body, isBase64Encoded } = resultSchema.parse(result);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode);
  response.end(body === undefined ? undefined : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}
