import { createClient, type Client as AddinClient } from '../../../addin/api/client.ts';
import { ApiFailure } from '../../../addin/api/api-failure.ts';
import { FormRefused, type postForm } from '../../../addin/workbook/import/post-form.ts';
import { RecordingsSending } from '../../../addin/workbook/recordings/send/recordings-sending.ts';
import { startApiWithFiles, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { importSome, pullAll } from '../../support/evaluations.ts';
import { anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { aCall } from '../../support/recordings.ts';

let api: TestApiWithFiles;
let manager: Client;
let client: AddinClient;
const network = { cuts: 0, refusals: 0, posts: [] as string[] };
beforeAll(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  await importSome(manager, 12);
  const { objectId, name } = manager.person;
  client = createClient({
    baseUrl: '/api',
    token: () => api.sign({ oid: objectId, name }),
    organisation: () => 'ACME',
    fetch: throughTheApi,
    retryPausesMs: [],
  });
});
beforeEach(() => Object.assign(network, { cuts: 0, refusals: 0, posts: [] }));

/** The API of this test, as a browser reaches it. */
const throughTheApi: typeof fetch = async (url, init = {}) => {
  cutNow();
  const { method = 'GET', headers = {}, body } = init;
  const answer = await api.invoke({
    method,
    path: typeof url === 'string' ? url : '',
    headers: Object.fromEntries(new Headers(headers)),
    ...(typeof body === 'string' ? { body } : {}),
  });
  return new Response(answer.body, { status: answer.statusCode, headers: answer.headers });
};

function cutNow(): void {
  if (network.cuts <= 0) return;
  network.cuts -= 1;
  throw new ApiFailure('offline');
}

const post: typeof postForm = async ({ url, fields, file }, _signal, onProgress) => {
  cutNow();
  if ((network.refusals -= 1) >= 0) throw new FormRefused('too late');
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  const { status } = await fetch(url, { method: 'POST', body: form });
  if (status >= 300) throw new FormRefused(String(status));
  network.posts.push(String(file.size));
  onProgress(1);
};

const sending = (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) =>
  new RecordingsSending(
    client,
    WAVE,
    {
      audio: Object.entries(files).map(([contact, bytes]) => ({
        contact,
        name: `${contact}_AGENT_Chris.wav`,
        file: new File([bytes], `${contact}_AGENT_Chris.wav`),
        replace: false,
      })),
      writings: [],
    },
    { post, pausesMs: [1, 1], events: new EventTarget() },
  );
const statesOf = ({ progress }: RecordingsSending) =>
  Object.fromEntries(progress.items.map(({ contact, state, refusal }) => [contact, refusal?.code ?? state]));
const told = async (contact: string) => (await pullAll(manager)).rows.get(contact)?.fields['recording'];
const ignore = () => undefined;

test('calls are taken, what is none is said by its reason, and no name of a file leaves', async () => {
  const page = new TextEncoder().encode('<!doctype html><p>Sign in</p>');
  const sent = sending({ C1: aCall(2), C2: aCall(3).slice(0, 9000), C3: page, NONE: aCall() });

  await sent.resume(ignore);

  expect(statesOf(sent)).toEqual({ C1: 'taken', C2: 'truncated', C3: 'not-audio', NONE: 'unknown-contact' });
  expect(await told('C1')).toBe('ready');
  expect(api.logged.join() + api.tables()).not.toContain('Chris');
});

test('what is there already is not sent again', async () => {
  await sending({ C4: aCall() }).resume(ignore);
  network.posts = [];

  const again = sending({ C4: aCall(), C5: aCall() });
  await again.resume(ignore);

  expect(statesOf(again)).toEqual({ C4: 'recording-there', C5: 'taken' });
  expect(network.posts).toHaveLength(1);
});

test('a short cut is waited out, a long one stops the sending, which goes on without sending anything twice', async () => {
  const sent = sending({ C6: aCall(1), C7: aCall(2) });
  const seen: boolean[] = [];
  network.cuts = 2;
  await sent
    .resume(({ retryAt }) => {
      seen.push(retryAt !== undefined);
      // Once a file has left the network is gone for longer than anybody waits.
      if (network.posts.length === 1 && network.cuts === 0) network.cuts = 50;
    })
    .then(
      () => expect('it ended').toBe('offline'),
      (failure: unknown) => expect(failure).toMatchObject({ code: 'offline' }),
    );
  expect(seen).toContain(true);
  network.cuts = 0;

  await sent.resume(ignore);

  expect(statesOf(sent)).toEqual({ C6: 'taken', C7: 'taken' });
  expect(network.posts.sort()).toEqual([String(aCall(1).length), String(aCall(2).length)].sort());
});

test('a place that was granted too long ago is asked for anew', async () => {
  network.refusals = 1;
  const sent = sending({ C8: aCall() });

  await sent.resume(ignore);

  expect(statesOf(sent)).toEqual({ C8: 'taken' });
});
