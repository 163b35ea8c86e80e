import type { Server } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { StartRefusal } from '../start-refusal.ts';

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/** Listens on this machine only; port 0 takes a free one. Throws StartRefusal when the port cannot be had. */
export async function listen(server: Server | HttpsServer, port: number): Promise<Listening> {
  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      fail(refusal(port, cause));
    });
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function refusal(port: number, cause: NodeJS.ErrnoException): StartRefusal {
  const other = 'npm start -- --port 3001';
  const text =
    cause.code === 'EADDRINUSE'
      ? { fr: `Le port ${port} est déjà pris : ${other}`, en: `Port ${port} is already taken: ${other}` }
      : {
          fr: `Le port ${port} ne s’ouvre pas (${cause.code ?? cause.message}) : ${other}`,
          en: `Port ${port} does not open (${cause.code ?? cause.message}): ${other}`,
        };
  return new StartRefusal(text, { cause });
}
