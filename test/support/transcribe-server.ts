import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StartedJob = {
  readonly TranscriptionJobName: string;
  readonly LanguageCode: string;
  readonly MediaFormat: string;
  readonly Media: { readonly MediaFileUri: string };
  readonly OutputBucketName: string;
  readonly OutputKey: string;
  readonly OutputEncryptionKMSKeyId?: string;
  readonly Settings: { readonly ShowSpeakerLabels: boolean; readonly MaxSpeakerLabels: number };
};

export type TranscribeServer = {
  readonly endpoint: string;
  /** Jobs that are there, by name. */
  readonly jobs: Map<string, StartedJob>;
  /** Every operation asked, in order. */
  readonly asked: string[];
};

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** As much of Amazon Transcribe as its documentation says of the JSON 1.1 protocol: jobs are started, read and deleted. */
export async function startTranscribe(): Promise<TranscribeServer> {
  const jobs: TranscribeServer['jobs'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const operation = String(request.headers['x-amz-target']).replace('Transcribe.', '');
      asked.push(operation);
      const { status, answer } = answerOf(jobs, operation, body);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  servers.push(server);
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, jobs, asked };
}

async function bodyOf(request: IncomingMessage): Promise<StartedJob> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return JSON.parse(body) as StartedJob;
}

function answerOf(jobs: TranscribeServer['jobs'], operation: string, body: StartedJob) {
  const name = body.TranscriptionJobName;
  const job = jobs.get(name);
  const refused = (type: string, Message: string) => ({ status: 400, answer: { __type: type, Message } });
  const told = (TranscriptionJobStatus: string) => ({
    status: 200,
    answer: { TranscriptionJob: { ...(jobs.get(name) ?? {}), TranscriptionJobStatus } },
  });
  if (!/^[0-9a-zA-Z._-]{1,200}$/.test(name)) return refused('BadRequestException', 'TranscriptionJobName');
  if (operation === 'StartTranscriptionJob') {
    if (job !== undefined) return refused('ConflictException', 'The requested job name already exists.');
    jobs.set(name, body);
    return told('IN_PROGRESS');
  }
  if (job === undefined)
    return refused('BadRequestException', "The requested job couldn't be found. Check the job name.");
  if (operation === 'GetTranscriptionJob') return told('COMPLETED');
  jobs.delete(name);
  return { status: 200, answer: {} };
}
