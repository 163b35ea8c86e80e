import type { Server } from 'node:http';
import type { Server as HttpsServer } from 'node:https';

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/** A port that somebody else uses. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** Listens on this machine only; port 0 takes a free one. Throws PortTakenError. */
export async function listen(server: Server | HttpsServer, port: number): Promise<Listening> {
  await new Promise<void>((done, fail) => {
    server.once('error', (cause) => {
      fail(new PortTakenError(`port ${port} is taken`, { cause }));
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
