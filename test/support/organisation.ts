import type { ImportedContact } from '#contract/contact';
import type { Role } from '#domain/role';
import { barometerGrid } from '#domain/templates/barometer-grid';
import { gridReference } from '#domain/grid';
import { createOrganisation } from '../../functions/usecases/create-organisation.ts';
import { TENANT, type Client, type TestApi } from './api.ts';

export const grid = barometerGrid;
export const WAVE = '2026-Q4-L';

/** By role, the object id of a member of the organisation. */
export const memberOf = (role: Role, organisation = 'ACME'): string =>
  `${role}-${organisation}`.toLowerCase();

const allRoles: readonly Role[] = [
  'quality-manager',
  'evaluator',
  'platform-manager',
  'finance',
  'committee',
  'administrator',
];

/** An organisation with a member of every role and a second evaluator, two platforms, one provider, one grid. */
export async function anOrganisation(api: TestApi, organisation = 'ACME'): Promise<Client> {
  const people = [
    ...allRoles.map((role) => ({ role, objectId: memberOf(role, organisation) })),
    { role: 'evaluator' as const, objectId: `second-${organisation}`.toLowerCase() },
  ];
  await createOrganisation(api.directory, {
    organisation: {
      id: organisation,
      name: organisation,
      timeZone: 'Europe/Paris',
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      demonstration: true,
    },
    members: people.map(({ role, objectId }) => ({
      tenant: TENANT,
      objectId,
      name: objectId,
      role,
      platforms: role === 'platform-manager' ? ['FR-LYON'] : [],
    })),
    audit: {
      operation: 'create-organisation',
      by: { tenant: TENANT, objectId: 'deployment' },
      at: '2026-10-01T08:00:00Z',
      requestId: `create-${organisation}`,
    },
  });
  const manager = api.as(memberOf('quality-manager', organisation), organisation);
  await manager.call('register', {
    body: {
      providers: [{ code: 'ACTEL', name: 'Actel' }],
      platforms: [
        { code: 'FR-LYON', name: 'Lyon', country: 'FR', mission: 'care' },
        { code: 'PT-PORTO', name: 'Porto', country: 'PT', provider: 'ACTEL', mission: 'care' },
      ],
    },
  });
  await manager.call('publishGrid', { body: grid as never });
  return manager;
}

/** An open wave of phone and chat on both platforms. */
export async function anOpenWave(manager: Client, code = WAVE): Promise<void> {
  const reference = gridReference(grid);
  await manager.call('createWave', {
    body: {
      code,
      quarter: '2026-Q4',
      method: 'listening',
      grids: { phone: reference, chat: reference },
      platforms: ['FR-LYON', 'PT-PORTO'],
    },
  });
  await manager.call('openWave', { parameters: { wave: code }, body: {} });
}

export const aContact = (line: number, changed: Partial<ImportedContact> = {}): ImportedContact => ({
  line,
  id: `C${line}`,
  platform: 'FR-LYON',
  channel: 'phone',
  direction: 'in',
  start: '2026-10-15T09:00:00Z',
  ...changed,
});

/** Answers to every criterion of the grid: the same option everywhere. */
export const fullAnswers = (code: string): Record<string, string> =>
  Object.fromEntries(
    grid.sections.flatMap((section) =>
      section.criteria.map((criterion) => [
        `answer.${criterion.id}`,
        criterion.answer.type === 'yes-no' ? (Number(code) > 2 ? '1' : '0') : code,
      ]),
    ),
  );
