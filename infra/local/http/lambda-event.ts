import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';

/** What API Gateway's HTTP API hands to a Lambda (payload format 2.0). */
export type LambdaEvent = {
  readonly version: '2.0';
  readonly routeKey: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly cookies?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly queryStringParameters?: Readonly<Record<string, string>>;
  readonly requestContext: RequestContext;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
};

type RequestContext = {
  readonly accountId: string;
  readonly apiId: string;
  readonly domainName: string;
  readonly domainPrefix: string;
  readonly http: {
    readonly method: string;
    readonly path: string;
    readonly protocol: string;
    readonly sourceIp: string;
    readonly userAgent: string;
  };
  readonly requestId: string;
  readonly routeKey: string;
  readonly stage: string;
  readonly time: string;
  readonly timeEpoch: number;
};

const textual = /^(text\/|application\/(json|.*\+json|xml|.*\+xml|javascript|x-www-form-urlencoded))/;

/** The event API Gateway would make of this request: lower-case headers joined by commas, cookies apart. */
export function lambdaEvent(request: IncomingMessage, body: Buffer): LambdaEvent {
  const url = new URL(request.url ?? '/', 'http://local');
  const { headers, cookies } = readHeaders(request.rawHeaders);
  const query = readQuery(url.searchParams);
  const text = textual.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodeURI(url.pathname),
    rawQueryString: url.search.slice(1),
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(url.search !== '' && { queryStringParameters: query }),
    requestContext: requestContext(request, headers, decodeURI(url.pathname)),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

function readHeaders(raw: readonly string[]) {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/;\s*/));
    else headers[name] = name in headers ? `${headers[name] ?? ''},${value}` : value;
  }
  return { headers, cookies };
}

function readQuery(parameters: URLSearchParams) {
  const query: Record<string, string> = {};
  for (const [name, value] of parameters)
    query[name] = name in query ? `${query[name] ?? ''},${value}` : value;
  return query;
}

function requestContext(
  request: IncomingMessage,
  headers: Record<string, string>,
  path: string,
): RequestContext {
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: headers['host'] ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: 'HTTP/1.1',
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  };
}
