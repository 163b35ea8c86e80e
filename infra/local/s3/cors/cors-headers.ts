import type { Bucket } from '../storage/bucket.ts';
import type { Answer } from '../wire/answer.ts';
import { S3Error } from '../wire/s3-error.ts';
import type { Fields, S3Request } from '../wire/s3-request.ts';
import { readCorsRules } from './cors-rules.ts';
import type { CorsRule } from './cors-rules.ts';

type Headers = NonNullable<Answer['headers']>;

/** What a page of the asking origin may see of an answer; nothing when no rule allows it. */
export const corsHeaders = (bucket: Bucket | undefined, request: S3Request): Headers => {
  const origin = request.headers.get('origin');
  const rule = origin === undefined ? undefined : findRule(bucket, origin, request.method, []);
  return rule === undefined || origin === undefined ? {} : allowOrigin(rule, origin);
};

/** Answers a browser asking beforehand. @throws S3Error AccessForbidden when no rule allows the request */
export const preflight = (bucket: Bucket | undefined, request: S3Request): Answer => {
  const origin = request.headers.get('origin');
  const method = request.headers.get('access-control-request-method');
  if (origin === undefined || method === undefined) {
    throw new S3Error(400, 'BadRequest', 'Insufficient information. Origin request header needed.');
  }
  const rule = findRule(bucket, origin, method, wantedHeaders(request.headers));
  if (rule === undefined) {
    throw new S3Error(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  }
  return {
    status: 200,
    headers: {
      ...allowOrigin(rule, origin),
      'access-control-allow-methods': rule.methods.join(', '),
      'access-control-allow-headers': request.headers.get('access-control-request-headers'),
      'access-control-max-age': rule.maxAgeSeconds,
    },
  };
};

const wantedHeaders = (headers: Fields): string[] =>
  (headers.get('access-control-request-headers') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const findRule = (
  bucket: Bucket | undefined,
  origin: string,
  method: string,
  headers: readonly string[],
): CorsRule | undefined => {
  const xml = bucket?.settings.cors;
  if (xml === undefined || xml === null) return undefined;
  return readCorsRules(xml).find(
    (rule) =>
      matchesOne(rule.origins, origin) &&
      rule.methods.includes(method) &&
      headers.every((header) => matchesOne(rule.headers, header)),
  );
};

/** A pattern may hold one `*`. */
const matchesOne = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => {
    const [start = '', end] = pattern.split('*');
    if (end === undefined) return text === pattern;
    return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  });

const allowOrigin = (rule: CorsRule, origin: string): Headers => ({
  'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
  'access-control-expose-headers': rule.exposed.length > 0 ? rule.exposed.join(', ') : undefined,
  vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
});
