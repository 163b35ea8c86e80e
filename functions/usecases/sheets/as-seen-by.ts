import { rowMakers, type SheetName } from '#contract/sheet';
import type { Member } from '#domain/role';
import type { Scope } from '../ports.ts';
import { platformScope } from '../row-keys.ts';
import { seesPlatform } from '../sight.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/**
 * A sheet as one member works on it: rows of platforms that are not theirs do not exist, fields for others neither, and
 * what others write is read only.
 */
export function asSeenBy(member: Member, name: SheetName, resource: SheetResource): SheetResource {
  const { role } = member;
  const { places, atWork } = resource;
  return {
    ...resource,
    fields: resource.fields
      .filter(({ readers }) => readers?.includes(role) !== false)
      .map((rule) => ({
        ...rule,
        readOnly: rule.readOnly === true || rule.writers?.includes(role) === false,
      })),
    places: {
      ...places,
      scopes: (register) => places.scopes(register).filter((one) => isTheirs(member, one)),
    },
    sees: (fields) => seesRowOf(member, fields) && resource.shown?.(member, fields) !== false,
    blank: Object.fromEntries(resource.fields.map(({ id }) => [id, null])),
    makes: rowMakers[name]?.includes(role) !== false,
    ...(atWork && {
      atWork: async (session, pushed) => asSeenBy(member, name, await atWork(session, pushed)),
    }),
  };
}

const ofPlatforms = platformScope('');

const isTheirs = (member: Member, scope: Scope): boolean =>
  !scope.startsWith(ofPlatforms) || seesPlatform(member, scope.slice(ofPlatforms.length));

const seesRowOf = (member: Member, { platform = null }: Fields): boolean =>
  platform === null || seesPlatform(member, String(platform));
