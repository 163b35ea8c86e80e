import { forgetAgents } from '../../../functions/usecases/forgetting/forget-agents.ts';
import { readRegister } from '../../../functions/usecases/read-register.ts';
import type { OrganisationStore } from '../../../functions/usecases/ports.ts';
import { startApiWithFiles, type Client } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { cutUntilDone } from '../../support/cut-store.ts';
import { aFrozenFrame, aPlan, draw, inFrame } from '../../support/frames/frozen-frame.ts';
import { aLine, sendList, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { filesOf } from '../../support/frames/work-on-frames.ts';
import { anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';

let api: ApiWithFiles;
let manager: Client;
let store: OrganisationStore;

/** A wave with a drawn batch, and lists of the next one that nobody froze, in two platforms. */
beforeEach(async () => {
  api = await startApiWithFiles();
  manager = await anOrganisation(api);
  await anOpenWave(manager);
  store = api.directory.open('ACME');
  await aPlan(manager);
  await aFrozenFrame(api, manager);
  const floor = api.as(memberOf('platform-manager'), 'ACME');
  await floor.call('giveSeed', { parameters: inFrame(), body: { string: 'le plateau' } });
  await draw(api, manager);
  const november = Array.from({ length: 9 }, (_, index) =>
    aLine(index + 1, {
      id: `N-${index}`,
      start: '2026-11-05T09:00:00Z',
      agent: index === 0 ? '' : `agent ${index % 4}`,
      platform: index < 5 ? 'FR-LYON' : 'PT-PORTO',
    }),
  );
  await sendList(api, manager, november);
});

type Seen = { readonly platform: string; readonly contact: string; readonly token: string };

/** Who is said to have answered each contact, wherever it is kept. */
async function tokensSeen(): Promise<readonly Seen[]> {
  const lines = Object.entries(await filesOf(store, WAVE))
    .filter(([path]) => /contacts\.tsv|parts\/.*\.tsv/.test(path))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => line.split('\t'))
    .map(([platform = '', id = '', , , , token = '']) => ({ platform, contact: id, token }));
  const rows = await Promise.all(
    ['FR-LYON', 'PT-PORTO'].flatMap((platform) =>
      (['CONTACT#', 'RESERVE#'] as const).map(async (prefix) => {
        const range = { from: prefix, to: `${prefix}~` };
        const page = await store.ledger.list(`W#${WAVE}#P#${platform}`, range);
        return page.rows.flatMap(({ key, value }) => {
          const { id = '', token = '' } = value as { id?: string; token?: string };
          return id === '' ? [] : [{ platform, contact: `${key} ${id}`, token }];
        });
      }),
    ),
  );
  return [...lines, ...rows.flat()];
}

/** Contacts by agent, whatever the agents are called. */
function clusters(seen: readonly Seen[]): readonly string[] {
  const byAgent = new Map<string, string[]>();
  for (const { platform, contact, token } of seen) {
    const agent = `${platform} ${token === '' ? `nobody ${contact}` : token}`;
    byAgent.set(agent, [...(byAgent.get(agent) ?? []), contact]);
  }
  return [...byAgent.values()].map((contacts) => contacts.sort().join('|')).sort();
}

function requireNumbers(seen: readonly Seen[], platform: string, agents: number): void {
  const own = new Set(seen.filter((one) => one.platform === platform).map(({ token }) => token));
  own.delete('');
  const numbers = Array.from({ length: agents }, (_, index) => String(index + 1));
  expect([...own].sort()).toEqual(numbers);
}

test('agents of a closed wave are numbers that group the same contacts, and no salt leads back to a name', async () => {
  const before = await tokensSeen();
  expect(before.length).toBeGreaterThan(100);
  expect(await store.files.list('salts/')).toEqual([`salts/${WAVE}`]);

  await closeWave(api, manager);
  expect(await store.files.list('salts/')).toEqual([]);
  await api.schedule('hourly');

  const after = await tokensSeen();
  expect(clusters(after)).toEqual(clusters(before));
  requireNumbers(after, 'FR-LYON', 7);
  requireNumbers(after, 'PT-PORTO', 4);
  expect(await store.files.list('salts/')).toEqual([]);
  expect(await api.verifyAudit('ACME', `W#${WAVE}#P#FR-LYON`)).toMatchObject({ intact: true });

  const { sequence } = (await store.ledger.heads([`W#${WAVE}#P#FR-LYON`])).get(`W#${WAVE}#P#FR-LYON`)!;
  await api.schedule('hourly');
  const [head] = (await store.ledger.heads([`W#${WAVE}#P#FR-LYON`])).values();
  expect(head?.sequence).toBe(sequence);
});

test('numbering cut after any of its steps and run again gives each agent one number', async () => {
  const before = await tokensSeen();
  await closeWave(api, manager);
  const wave = (await readRegister(store)).waves.find(({ code }) => code === WAVE)!;
  const clock = { now: () => api.clock.now };

  const cuts = await cutUntilDone(store, (over) => forgetAgents({ store: over, clock }, wave));

  expect(cuts).toBeGreaterThan(3);
  expect(clusters(await tokensSeen())).toEqual(clusters(before));
  requireNumbers(await tokensSeen(), 'FR-LYON', 7);
  expect(await store.files.list('salts/')).toEqual([]);
});

test('a reopened wave takes no list, so that no salt is made again', async () => {
  await closeWave(api, manager);
  await manager.call('reopenWave', { parameters: { wave: WAVE }, body: { reason: 'essai' } });

  const body = { notice: { declared: 'yes', how: 'Menu' }, fileName: 'a.csv', bytes: 100 } as const;
  const refused = await manager.refused('uploadList', { parameters: { wave: WAVE }, body });
  await api.schedule('hourly');

  expect(refused.code).toBe('takes-no-contacts');
  expect(await store.files.list('salts/')).toEqual([]);
  expect(JSON.stringify(await tokensSeen())).not.toMatch(/"token":"[0-9a-f]{16}"/);
});
