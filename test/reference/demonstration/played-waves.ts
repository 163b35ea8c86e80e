import * as z from 'zod';
import { criteriaOf, gridReference } from '#domain/grid';
import { seededRandom, type Random } from '../../../infra/local/demonstration/random.ts';
import type { TestApi, Client } from '../../support/api.ts';
import { closeWave } from '../../support/close-wave.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { aContact, anOrganisation, grid } from '../../support/organisation.ts';
import type { Exported, ExportedRow } from './exported.ts';

export const platforms = ['FR-LYON', 'PT-PORTO', 'ES-MADRID', 'IT-ROMA'] as const;
export const waves = ['2026-Q3', '2026-Q4'] as const;
const months: Readonly<Record<(typeof waves)[number], readonly string[]>> = {
  '2026-Q3': ['2026-07', '2026-08', '2026-09'],
  '2026-Q4': ['2026-10', '2026-11'],
};
/** How good each platform is in either wave, of the whole way from worst to best. */
const levels: Readonly<Record<string, readonly number[]>> = {
  'FR-LYON': [0.7, 0.72],
  'PT-PORTO': [0.5, 0.85],
  'ES-MADRID': [0.8, 0.55],
  'IT-ROMA': [0.65, 0.65],
};
const AGENTS = 5;

/** Two waves of four platforms, calls with agents and chats without; the first one closed. */
export async function playWaves(api: TestApi): Promise<Client> {
  const random = seededRandom(8);
  const manager = await anOrganisation(api);
  const more = platforms.slice(2).map((code) => {
    return { code, name: code.slice(3), country: code.slice(0, 2), mission: 'care' };
  });
  await manager.call('register', { body: { providers: [], platforms: more } });
  for (const wave of waves) await playWave(api, manager, { wave, random });
  return manager;
}

type Play = { readonly wave: (typeof waves)[number]; readonly random: Random };

async function playWave(api: TestApi, manager: Client, { wave, random }: Play): Promise<void> {
  const reference = gridReference(grid);
  const grids = { phone: reference, chat: reference };
  const body = { code: wave, quarter: wave, method: 'listening' as const, grids, platforms: [...platforms] };
  await manager.call('createWave', { body });
  await manager.call('openWave', { parameters: { wave }, body: {} });
  for (const month of months[wave]) await playMonth(api, manager, { wave, month, random });
  if (wave === waves[0]) await closeWave(api, manager, wave);
}

async function playMonth(api: TestApi, manager: Client, { wave, month, random }: Play & { month: string }) {
  api.clock.now = Date.parse(`${month}-28T09:00:00Z`) + 5 * 86_400_000;
  const volumes = platforms.flatMap((platform) =>
    (['phone', 'chat'] as const).map((channel) => {
      const received = 200 + Math.floor(random() * (channel === 'phone' ? 2000 : 300));
      return { platform, period: month, channel, direction: 'in' as const, received };
    }),
  );
  await manager.call('recordVolumes', { body: { volumes } });
  const contacts = volumes.flatMap(({ platform, channel }) =>
    Array.from({ length: channel === 'phone' ? 8 + Math.floor(random() * 5) : 2 }, () => {
      const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const line = 1 + Math.floor(random() * 1e6);
      return { ...aContact(line, { platform, channel, start: `${month}-${day}T09:00:00Z` }), id: `C${line}` };
    }),
  );
  const named = [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
  await manager.call('importContacts', { parameters: { wave }, body: { contacts: named } });
  for (const platform of platforms) await giveTokens(api, `W#${wave}#P#${platform}`);
  const rows = [...(await pullAll(manager, {}, wave)).rows.values()].filter(
    ({ fields }) => fields['done'] !== true,
  );
  const answered = rows.map((row) => {
    const level = levels[String(row.fields['platform'])]?.[waves.indexOf(wave)] ?? 0.5;
    return changeOf(row, { ...answers(level + 0.3 * (random() - 0.5), random), facts: 'x', done: true });
  });
  const { results } = await push(manager, answered, undefined, wave);
  const refused = results.find(({ refusals }) => refusals.length > 0);
  if (refused !== undefined) throw new Error(JSON.stringify(refused));
}

function answers(level: number, random: Random): Record<string, string> {
  return Object.fromEntries(
    criteriaOf(grid).map((criterion) => {
      const own = Math.min(1, Math.max(0, level + 0.3 * (random() - 0.5)));
      const isMissing = criterion.allowsNotApplicable && random() < 0.1;
      const code =
        criterion.answer.type === 'yes-no' ? String(Number(random() < own)) : String(Math.round(own * 5));
      return [`answer.${criterion.id}`, isMissing ? 'N' : code];
    }),
  );
}

/** Calls have agents, as those that are drawn from a list have. */
async function giveTokens(api: TestApi, scope: `W#${string}#P#${string}`): Promise<void> {
  const { ledger } = api.directory.open('ACME');
  const { rows } = await ledger.list(scope, { from: 'CONTACT#', to: 'CONTACT#~' });
  const contact = z.looseObject({ id: z.string(), channel: z.string() });
  const writes = rows.flatMap(({ key, version, value }) => {
    const own = contact.parse(value);
    const token = `agent-${Number(own.id.slice(1)) % AGENTS}`;
    return own.channel === 'phone' ? [{ key, version, value: { ...own, token } }] : [];
  });
  const audit = {
    operation: 'test',
    by: { tenant: 't', objectId: 'o' },
    at: new Date(api.clock.now).toISOString(),
    requestId: 'r',
  };
  await ledger.commit({
    scope,
    idempotency: { key: `${scope}-${api.clock.now}`, requestHash: 'tokens' },
    answer: z.object({}),
    decide: () => Promise.resolve({ answer: {}, commit: { writes, audit } }),
  });
}

/** What an export has of rows, by its files. */
export async function exportedOf(api: TestApi): Promise<Exported> {
  const { ledger } = api.directory.open('ACME');
  const files = new Map<string, readonly ExportedRow[]>();
  const scopes = platforms.flatMap((platform) => [
    [`platforms/${platform}`, `P#${platform}`] as const,
    ...waves.map((wave) => [`waves/${wave}/${platform}`, `W#${wave}#P#${platform}`] as const),
  ]);
  for (const [file, scope] of scopes) {
    const every: ExportedRow[] = [];
    for await (const rows of ledger.every(scope)) every.push(...rows);
    files.set(file, every);
  }
  return files;
}
