import type { Role } from '#domain/role';
import { actsFor } from '../../../functions/usecases/sight.ts';

const member = (role: Role, platforms: readonly string[] = []) => ({
  tenant: 't',
  objectId: role,
  name: role,
  role,
  platforms,
});

test.each<[Role, string, boolean]>([
  ['quality-manager', 'VOXEA', true],
  ['quality-manager', 'own', true],
  ['evaluator', 'own', true],
  ['evaluator', 'VOXEA', false],
  ['finance', 'own', false],
  ['committee', 'own', false],
])('a %s acts for the party %s: %s', (role, party, acts) => {
  expect(actsFor(member(role), party, ['FR-LYON'])).toBe(acts);
});

test('a platform manager acts for the party of their platforms, and for no other', () => {
  const manager = member('platform-manager', ['FR-LYON']);

  expect(actsFor(manager, 'VOXEA', ['FR-LYON', 'FR-NANTES'])).toBe(true);
  expect(actsFor(manager, 'CALIDA', ['ES-MADRID'])).toBe(false);
});
