import type { S3Request } from '../wire/s3-request.ts';

/** RFC 3986: `encodeURIComponent` leaves five characters that signatures want escaped. */
export const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The text both sides hash: everything the signer promised not to change. */
export const canonicalRequest = (
  request: S3Request,
  signedHeaders: readonly string[],
  payload: string,
): string =>
  [
    request.method,
    request.path.split('/').map(encodeStrictly).join('/'),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${headerValue(request, name)}`),
    '',
    signedHeaders.join(';'),
    payload,
  ].join('\n');

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort(byParameter)
    .join('&');

/** By name, then value; the `=` between them must not take part, it sorts after `-` and digits. */
const byParameter = (one: string, other: string): number => {
  const [left, right] = [one.replace('=', '\0'), other.replace('=', '\0')];
  return left < right ? -1 : Number(left > right);
};

const headerValue = (request: S3Request, name: string): string =>
  (request.headers.get(name) ?? '').trim().replace(/ +/g, ' ');
