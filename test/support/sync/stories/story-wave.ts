import type { FieldValue, Row } from '#contract/row';
import { gridReference } from '#domain/grid';
import type { Role } from '#domain/role';
import { createOrganisation } from '../../../../functions/usecases/create-organisation.ts';
import { TENANT, type Client, type TestApi } from '../../api.ts';
import { changeOf, pullAll, push } from '../../evaluations.ts';
import { aContact } from '../../organisation.ts';
import { shortGrid } from './short-grid.ts';

export const ORGANISATION = 'STORIES';
export const reference = gridReference(shortGrid);
/** Contacts received by platform: what their figures weigh together. */
export const received: Readonly<Record<string, number>> = { 'FR-LYON': 900, 'PT-PORTO': 300 };

/** The cast, by object id. */
export const people: Readonly<Record<string, Role>> = {
  mia: 'quality-manager',
  ana: 'evaluator',
  ben: 'evaluator',
  quentin: 'quality-manager',
  cleo: 'evaluator',
};
export const names = Object.keys(people);
export const evaluators = names.map((objectId) => ({ objectId, name: objectId }));
export const isManager = (person: string): boolean => people[person] === 'quality-manager';

/** The organisation every story of a file plays in, each in a wave of its own. */
export async function aStage(api: TestApi): Promise<Client> {
  await createOrganisation(api.directory, {
    organisation: {
      id: ORGANISATION,
      name: ORGANISATION,
      timeZone: 'Europe/Paris',
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      demonstration: true,
    },
    members: names.map((objectId) => ({
      tenant: TENANT,
      objectId,
      name: objectId,
      role: people[objectId]!,
      platforms: [],
    })),
    audit: {
      operation: 'create-organisation',
      by: { tenant: TENANT, objectId: 'deployment' },
      at: '2026-10-01T08:00:00Z',
      requestId: 'create-stage',
    },
  });
  const manager = api.as('mia', ORGANISATION);
  const platforms = Object.keys(received).map((code) => ({
    code,
    name: code,
    country: code.slice(0, 2),
    mission: 'care',
  }));
  await manager.call('register', { body: { providers: [], platforms } });
  await manager.call('publishGrid', { body: shortGrid as never });
  const volumes = Object.entries(received).map(([platform, count]) => ({
    platform,
    period: '2026-10',
    channel: 'phone' as const,
    direction: 'in' as const,
    received: count,
  }));
  await manager.call('recordVolumes', { body: { volumes } });
  return manager;
}

type Beginning = {
  readonly evaluator: string;
  readonly platform: string;
  readonly fields: Record<string, FieldValue>;
};

const finished = (greets: string, manner: string): Record<string, FieldValue> => ({
  'answer.greets': greets,
  'answer.manner': manner,
  'answer.solves': '1',
  done: true,
});

/** Seven of eight evaluations given, six of them done: figures exist, and may cease to. */
const beginnings: readonly Beginning[] = [
  { evaluator: 'ana', platform: 'FR-LYON', fields: finished('1', '2') },
  { evaluator: 'ana', platform: 'FR-LYON', fields: finished('0', '1') },
  { evaluator: 'ana', platform: 'PT-PORTO', fields: { facts: 'rien' } },
  { evaluator: 'ben', platform: 'FR-LYON', fields: finished('1', 'N') },
  { evaluator: 'ben', platform: 'PT-PORTO', fields: finished('1', '0') },
  { evaluator: 'cleo', platform: 'PT-PORTO', fields: finished('0', '2') },
  { evaluator: 'cleo', platform: 'FR-LYON', fields: finished('1', '1') },
  { evaluator: '', platform: 'FR-LYON', fields: {} },
];

/** An open wave with eight evaluations; answers the rows as the server has them. */
export async function aStoryWave(manager: Client, wave: string): Promise<readonly Row[]> {
  await manager.call('createWave', {
    body: {
      code: wave,
      from: '2026-10-01',
      to: '2026-12-31',
      method: 'listening',
      grids: { phone: reference },
      platforms: Object.keys(received),
    },
  });
  const parameters = { wave };
  await manager.call('openWave', { parameters, body: {} });
  const contacts = beginnings.map(({ platform }, index) => aContact(index + 1, { platform }));
  await manager.call('importContacts', { parameters, body: { contacts } });
  const { rows } = await pullAll(manager, {}, wave);
  const begun = beginnings.flatMap(({ evaluator, fields }, index) => {
    const given = evaluator === '' ? fields : { ...fields, evaluator };
    return Object.keys(given).length === 0 ? [] : [changeOf(rows.get(`C${index + 1}`)!, given)];
  });
  await push(manager, begun, undefined, wave);
  return [...(await pullAll(manager, {}, wave)).rows.values()];
}
