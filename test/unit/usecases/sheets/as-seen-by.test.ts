import type { Member, Role } from '#domain/role';
import { asSeenBy } from '../../../../functions/usecases/sheets/as-seen-by.ts';
import { platformLines, platformOfLine } from '../../../../functions/usecases/sheets/platform-lines.ts';
import type { SheetResource } from '../../../../functions/usecases/sheets/sheet-resource.ts';

const member = (role: Role, platforms: readonly string[] = []): Member => ({
  tenant: 'T',
  objectId: 'O',
  name: 'N',
  role,
  platforms,
});
const rule = (id: string, rights: object = {}) => ({
  id,
  required: false,
  refuse: () => undefined,
  ...rights,
});
const sheet: SheetResource = {
  places: platformLines('FACT#'),
  fields: [
    rule('platform'),
    rule('contact', { readers: ['quality-manager'] }),
    rule('dispute', { writers: ['platform-manager'] }),
    rule('number', { readOnly: true }),
  ],
  keyFields: platformOfLine,
  toFields: () => ({}),
  toValue: () => ({}),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
};
const register = {
  platforms: [{ code: 'PT-PORTO' }, { code: 'FR-LYON' }],
} as unknown as Parameters<SheetResource['places']['scopes']>[0];

test('a platform manager has the scopes and the rows of their platforms, the quality team every one', () => {
  const theirs = asSeenBy(member('platform-manager', ['FR-LYON']), 'facts', sheet);
  expect(theirs.places.scopes(register)).toEqual(['P#FR-LYON']);
  expect(theirs.sees?.({ platform: 'FR-LYON' })).toBe(true);
  expect(theirs.sees?.({ platform: 'PT-PORTO' })).toBe(false);
  const all = asSeenBy(member('quality-manager'), 'facts', sheet);
  expect(all.places.scopes(register)).toEqual(['P#FR-LYON', 'P#PT-PORTO']);
  expect(all.sees?.({ platform: 'PT-PORTO' })).toBe(true);
});

test('a field for others does not exist, one that others write is read', () => {
  const fieldsOf = (role: Role) =>
    asSeenBy(member(role), 'facts', sheet).fields.map(({ id, readOnly }) => [id, readOnly]);
  expect(fieldsOf('platform-manager')).toEqual([
    ['platform', false],
    ['dispute', false],
    ['number', true],
  ]);
  expect(fieldsOf('quality-manager')).toEqual([
    ['platform', false],
    ['contact', false],
    ['dispute', true],
    ['number', true],
  ]);
});

test('rows are made by those who make them, and what a sheet shows besides is its own', () => {
  expect(asSeenBy(member('platform-manager'), 'facts', sheet).makes).toBe(false);
  expect(asSeenBy(member('platform-manager'), 'remarks', sheet).makes).toBe(true);
  const sent = { ...sheet, shown: ({ role }: Member) => role === 'quality-manager' };
  expect(asSeenBy(member('quality-manager'), 'facts', sent).sees?.({})).toBe(true);
  expect(asSeenBy(member('platform-manager'), 'facts', sent).sees?.({})).toBe(false);
});

test('a rule for the work of a moment is seen alike', async () => {
  const atWork = { ...sheet, atWork: () => Promise.resolve(sheet) };
  const seen = await asSeenBy(member('platform-manager'), 'facts', atWork).atWork?.({} as never, {} as never);
  expect(seen?.makes).toBe(false);
  expect(seen?.fields.map(({ id }) => id)).not.toContain('contact');
});

test('a line says its platform, and a key that is none says nothing', () => {
  expect(platformOfLine('FR-LYON|01JG0000000000000000000001')).toEqual({ platform: 'FR-LYON' });
  expect(platformOfLine('FR-LYON|1')).toBeUndefined();
  expect(platformOfLine('01JG0000000000000000000001')).toBeUndefined();
});
