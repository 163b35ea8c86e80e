import { procedureFields } from '#contract/progress';
import type { Refusal } from '#contract/refusal';
import type { Member } from '#domain/role';
import { NETWORK, platformsOf } from '../figures/entity.ts';
import { noMeasurables, readMeasurables, type Measurables } from '../progress/measurables.ts';
import { readRegister, type Register } from '../read-register.ts';
import { PROCEDURES } from '../row-keys.ts';
import { seesEntity } from '../sight.ts';
import { storedProcedure, type StoredProcedure } from '../stored/procedure.ts';
import { rulesOf } from './field-rules.ts';
import { knownMeasurable, notMeasurable } from './measured-by.ts';
import { organisationRows } from './organisation-rows.ts';
import { fieldsOfOwnKey } from './own-key.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What is asked to be done otherwise from a day on, and how far platforms do. */
export const procedures: SheetResource = {
  ...proceduresBy({ measurables: noMeasurables, register: undefined }),
  atWork: async ({ store }) => {
    const register = await readRegister(store);
    return proceduresBy({ measurables: await readMeasurables(store, register), register });
  },
};

type Around = { readonly measurables: Measurables; readonly register: Register | undefined };

function proceduresBy({ measurables, register }: Around): SheetResource {
  return {
    places: organisationRows(PROCEDURES),
    keyFields: fieldsOfOwnKey,
    fields: rulesOf(procedureFields),
    toFields,
    toValue: (fields, before) => toValue({ measurables, register }, fields, before),
    refuse: (fields, known) => [
      ...unknownEntity(fields, known),
      ...notMeasurable(measurables, fields, 'done-or-not'),
    ],
    usedBy: () => undefined,
    placed: (known) => known,
    shown: isShown,
  };
}

/** `covers` is not a column: it says who may read the row. */
function toFields(value: unknown): Fields {
  const { adoption, covers, ...procedure } = storedProcedure.parse(value);
  return { ...procedure, covers: covers.join(';'), ...adoptionFields(adoption ?? unmeasured) };
}

const unmeasured = { day: null, before: null, share: null, low: null, high: null, n: null, lagDays: null };

const adoptionFields = (adoption: NonNullable<StoredProcedure['adoption']> | typeof unmeasured): Fields => ({
  adoptionBefore: adoption.before,
  adopted: adoption.share,
  adoptedLow: adoption.low,
  adoptedHigh: adoption.high,
  nNow: adoption.n,
  lagDays: adoption.lagDays,
  measuredDay: adoption.day,
});

function toValue({ measurables, register }: Around, fields: Fields, before: unknown): StoredProcedure {
  const known = before === undefined ? undefined : storedProcedure.parse(before);
  const platforms = register && platformsOf(register, String(fields['entity']));
  const procedure = storedProcedure.parse({
    ...fields,
    measuredBy: knownMeasurable(measurables, fields['measuredBy']),
    adoption: null,
    covers: platforms?.map(({ code }) => code) ?? known?.covers ?? [],
  });
  const rests = ['entity', 'effectiveDay', 'measuredBy'] as const;
  const isSame = known !== undefined && rests.every((field) => known[field] === procedure[field]);
  return isSame ? { ...procedure, adoption: known.adoption } : procedure;
}

function unknownEntity({ entity }: Fields, register: Register): readonly Refusal[] {
  if (platformsOf(register, String(entity)) !== undefined) return [];
  return [{ field: 'entity', code: 'unknown-entity', parameters: {} }];
}

/** Others enough that theirs is not told by subtraction. */
const LEAST_OTHERS = 2;

/** A platform manager reads what is asked of their platforms alone, and of the network as a whole. */
function isShown(member: Member, { entity, covers }: Fields): boolean {
  if (member.role !== 'platform-manager') return true;
  const platforms = String(covers ?? '')
    .split(';')
    .filter((code) => code !== '');
  if (seesEntity(member, platforms)) return platforms.length > 0;
  const others = platforms.filter((code) => !member.platforms.includes(code));
  return entity === NETWORK && others.length >= LEAST_OTHERS;
}
