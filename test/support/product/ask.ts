import { request, type IncomingHttpHeaders } from 'node:http';

export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** One request whose path and headers go as given: `fetch` would tidy both. */
export async function ask(origin: string, path: string, asked: Asked = {}): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', headers = {}, body } = asked;
  return new Promise((done, fail) => {
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', fail);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
