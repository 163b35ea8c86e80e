import type { Member, Role } from '#domain/role';
import { entityRefusal } from '../../../../functions/usecases/figures/resolve-ask.ts';

const a = (role: Role): Member => ({
  ...{ tenant: 't', objectId: 'o', name: 'n', role },
  platforms: role === 'platform-manager' ? ['LYON'] : [],
});

test('a provider who guesses codes is told the same of a platform that exists and of one that does not', () => {
  const refusalOf = (entity: string, platforms: readonly string[] | undefined) =>
    JSON.stringify(entityRefusal(a('platform-manager'), entity, platforms)).replaceAll(entity, 'CODE');

  expect(refusalOf('PORTO', ['PORTO'])).toContain('not-visible');
  expect(refusalOf('NOWHERE', undefined)).toBe(refusalOf('PORTO', ['PORTO']));
});

test('an own platform that the wave does not have, and a wrong code of who sees all, are said to be unknown', () => {
  expect(entityRefusal(a('platform-manager'), 'LYON', undefined)?.code).toBe('unknown-entity');
  expect(entityRefusal(a('platform-manager'), 'LYON', ['LYON'])).toBeUndefined();
  expect(entityRefusal(a('committee'), 'NOWHERE', undefined)?.code).toBe('unknown-entity');
});
