import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './wire/answer.ts';

/** Sends an answer, its stream included; a client that leaves half-way is no error. */
export const sendAnswer = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  requestId: string,
): Promise<void> => {
  response.setHeader('x-amz-request-id', requestId);
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (value !== undefined) response.setHeader(name, value);
  }
  if (answer.body === undefined || typeof answer.body === 'string') {
    sendText(request, response, answer.status, answer.body);
    return;
  }
  response.writeHead(answer.status);
  await pipeline(answer.body, response).catch(() => response.destroy());
};

const sendText = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string | undefined,
): void => {
  const hasText = text !== undefined && request.method !== 'HEAD';
  if (hasText) {
    response.setHeader('content-type', 'application/xml');
    response.setHeader('content-length', Buffer.byteLength(text));
  }
  response.writeHead(status);
  response.end(hasText ? text : undefined);
};
