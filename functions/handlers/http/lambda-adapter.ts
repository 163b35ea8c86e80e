import * as z from 'zod';
import type { Api } from './create-api.ts';

/** API Gateway's HTTP API event, payload format 2.0: the fields that make a request. */
const eventSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z.string().default(''),
  headers: z.record(z.string(), z.string().optional()).default({}),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
});

export type LambdaAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
};

/** A Lambda handler that answers by an API. Bodies are text both ways: the API speaks JSON. */
export const lambdaHandler =
  ({ fetch }: Api) =>
  async (event: unknown): Promise<LambdaAnswer> => {
    const response = await fetch(toRequest(event));
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      isBase64Encoded: false,
    };
  };

function toRequest(event: unknown): Request {
  const { rawPath, rawQueryString, headers, body, isBase64Encoded, requestContext } =
    eventSchema.parse(event);
  const query = rawQueryString === '' ? '' : `?${rawQueryString}`;
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : body;
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { method } = requestContext.http;
  return new Request(`https://api${rawPath}${query}`, {
    method,
    headers: sent,
    ...(text === undefined || method === 'GET' || method === 'HEAD' ? {} : { body: text }),
  });
}
