import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { listen, type Listening } from './listen.ts';

export type DoorOptions = {
  readonly port: number;
  /** Served by https when given. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined;
};

export type Door = Listening & {
  /** Until then whoever comes is asked to come again. */
  readonly answerWith: (listener: RequestListener) => void;
};

/**
 * Takes the port before anything that lasts, so that a taken one is said at once.
 * @throws StartRefusal when the port cannot be had
 */
export async function openDoor({ certificate, port }: DoorOptions): Promise<Door> {
  let current = preparing;
  const listener: RequestListener = (request, response) => {
    current(request, response);
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  return {
    ...(await listen(server, port)),
    answerWith: (next) => {
      current = next;
    },
  };
}

/** Browsers load the page again by themselves: `retry-after` alone is for programs. */
const preparing: RequestListener = (_, response) => {
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'retry-after': '5',
    refresh: '2',
  });
  response.end('Préparation… / Preparing…');
};
