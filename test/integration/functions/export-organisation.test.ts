import { unzipSync, strFromU8 } from 'fflate';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, finished, importSome, pullAll, push } from '../../support/evaluations.ts';
import { aLine, sendList, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { textOf } from '../../support/frames/work-on-frames.ts';

let api: ApiWithFiles;
let manager: Client;
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
});

/** Asks for an export and unpacks its file. */
async function exported(client: Client): Promise<Map<string, string>> {
  const { id } = await client.call('askExport', { body: {} });
  await api.jobsDone();
  const job = await client.call('job', { parameters: { job: id } });
  expect(job).toMatchObject({ state: 'done', outcome: { files: 1 } });
  const { url, bytes } = await client.call('exportFile', { parameters: { job: id }, body: {} });
  const content = new Uint8Array(await (await fetch(url)).arrayBuffer());
  expect(content.length).toBe(bytes);
  return new Map(Object.entries(unzipSync(content)).map(([name, file]) => [name, strFromU8(file)]));
}

test('an export holds every row, the audit, the closed figures and the lists; neither salts nor invitation codes', async () => {
  await importSome(manager, 6);
  const rows = [...(await pullAll(manager)).rows.values()];
  await push(
    manager,
    rows.map((row) => changeOf(row, { ...finished('4'), facts: 'le client dit' })),
  );
  await sendList(api, manager, [aLine(40, { agent: 'Zoé' })]);
  const salt = await textOf(api.directory.open('ACME').files, `salts/${WAVE}`);
  const invited = { name: { from: null, to: 'Invitée' }, role: { from: null, to: 'evaluator' } };
  const { results } = await manager.call('pushSheet', {
    parameters: { sheet: 'members' },
    body: { rows: [{ key: '01ARZ3NDEKTSV4RRFFQ69G5FAV', base: 0, changes: invited }] },
  });
  const code = String(results[0]?.row?.fields['invitation']);
  expect(code).toMatch(/-/);
  await closeWave(api, manager);

  const files = await exported(api.as(memberOf('administrator'), 'ACME'));

  const lines = (name: string) =>
    (files.get(name) ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
  const keys = lines(`rows/waves/${WAVE}/FR-LYON.jsonl`).map((row) => (row as { key: string }).key);
  expect(keys).toEqual(expect.arrayContaining(['CONTACT#C1', 'EVAL#standard##C6']));
  expect(files.get(`rows/waves/${WAVE}/FR-LYON.jsonl`)).toContain('le client dit');
  expect(lines('audit/organisation.jsonl')[0]).toMatchObject({
    operation: 'create-organisation',
    previous: '',
  });
  expect(files.get(`figures/${WAVE}.csv`)).toMatch(/^2026-Q4-L,1,,FR-LYON,,[\d.]+,,,6,closed,20\r$/m);
  expect([...files.keys()].filter((name) => name.startsWith('frames/'))).toHaveLength(1);
  expect(files.get('README.txt')).toContain('ACME');
  const everything = [...files.values()].join('\n');
  expect(everything).toContain('Invitée');
  for (const kept of [code, salt, 'Zoé']) expect(everything).not.toContain(kept);
});

test('an export is listed as long as its file is there, and whoever fetches it is written down', async () => {
  await exported(manager);
  const { exports } = await manager.call('exports');
  expect(exports).toMatchObject([{ kind: 'export-organisation', state: 'done' }]);
  expect(api.tables()).toContain('"operation":"fetch-export"');

  const { files } = api.directory.open('ACME');
  await files.remove(await files.list('exports/'));

  expect((await manager.call('exports')).exports).toEqual([]);
  const late = await manager.refused('exportFile', { parameters: { job: exports[0]!.id }, body: {} });
  expect(late.code).toBe('not-found');
});
