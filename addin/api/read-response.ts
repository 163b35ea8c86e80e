import type { ErrorCode } from '#contract/error';
import { problemSchema } from '#contract/problem';
import { ApiFailure, type FailureCode } from './api-failure.ts';

/** What a gateway in front of the API means when it refuses without one of our problem bodies. */
const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'busy',
  500: 'internal',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

/** The JSON of a successful response. Rejects with the ApiFailure a refused or unreadable one means. */
export async function readResponse(response: Response): Promise<unknown> {
  const text = await readText(response);
  const body = parseJson(text);
  if (!response.ok) throw refusal(response, body);
  if (body === undefined) throw new ApiFailure('unreadable', { details: { status: response.status } });
  return body;
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw new ApiFailure('offline', { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function refusal(response: Response, body: unknown): ApiFailure {
  const retryAfterMs = retryAfter(response);
  const problem = problemSchema.safeParse(body);
  if (problem.success) {
    const { code, details, requestId } = problem.data;
    return new ApiFailure(code, { details, requestId, retryAfterMs });
  }
  const code: FailureCode = codesByStatus[response.status] ?? 'unreadable';
  return new ApiFailure(code, { details: { status: response.status }, retryAfterMs });
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
