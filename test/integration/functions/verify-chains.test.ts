import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { openStore } from '../../../functions/store/open-store.ts';
import { createOrganisation } from '../../../functions/usecases/create-organisation.ts';
import { verifyChains } from '../../../functions/usecases/audit/verify-chains.ts';
import { MemoryTables } from '../../support/memory-tables.ts';

const organisation = (id: string) => ({
  organisation: {
    ...{ id, name: id, timeZone: 'Europe/Paris', scale: 20, currency: 'EUR' },
    ...{ language: 'fr' as const, demonstration: false },
  },
  members: [],
  audit: {
    operation: 'create-organisation',
    by: { tenant: 't', objectId: 'o' },
    at: '2026-10-01T08:00:00Z',
    requestId: id,
  },
});

test('every day each chain is read and sealed; one that was altered is told, the others go on', async () => {
  const options = new MemoryTables().open();
  const directory = openStore(options);
  for (const id of ['ACME', 'RIVAL']) {
    const founder = { tenant: 't', objectId: id, name: id, role: 'administrator' as const, platforms: [] };
    await createOrganisation(directory, { ...organisation(id), members: [founder] });
  }
  const told: string[] = [];
  const world = (day: string) => ({
    directory,
    clock: { now: () => Date.parse(`${day}T02:00:00Z`) },
    log: (level: string, event: string, detail: object) =>
      told.push(`${level} ${event} ${JSON.stringify(detail)}`),
  });
  await verifyChains(world('2026-11-20'));
  expect(told).toEqual([]);

  await options.documents.send(
    new UpdateCommand({
      TableName: options.tables.audit,
      Key: { pk: 'ORG#ACME#ORG', sk: '000000000001' },
      UpdateExpression: 'SET objectId = :by',
      ExpressionAttributeValues: { ':by': 'somebody else' },
    }),
  );
  await verifyChains(world('2026-11-21'));

  const broken = { organisation: 'ACME', kind: 'organisation', of: '', entry: 1 };
  expect(told).toEqual([`error chain-broken ${JSON.stringify(broken)}`]);
});
