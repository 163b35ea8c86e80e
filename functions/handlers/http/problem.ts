import { errorCodes, QualityError, type ErrorCode } from '#contract/error';
import type { Problem } from '#contract/problem';

const RETRY_AFTER_SECONDS = '2';

/** The answer to a refused request. A fault of ours says nothing but the request's id. */
export function problemResponse(error: unknown, requestId: string): Response {
  const { code, details } =
    error instanceof QualityError ? error : { code: 'internal' as const, details: {} };
  const problem: Problem = { code, status: errorCodes[code], details, requestId };
  return Response.json(problem, { status: problem.status, headers: headersOf(code) });
}

function headersOf(code: ErrorCode): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    ...(code === 'busy' ? { 'retry-after': RETRY_AFTER_SECONDS } : {}),
    ...(code === 'not-signed-in' ? { 'www-authenticate': 'Bearer' } : {}),
  };
}
