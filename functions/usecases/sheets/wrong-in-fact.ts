import type { Refusal, RefusalCode } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import type { StoredFact } from '../stored/fact.ts';
import type { FactGround } from './fact-ground.ts';
import type { Fields } from './sheet-resource.ts';

/** What is wrong with a fact: who it is of exists, what was sent stays what it is of, and a closed wave is not disputed. */
export function wrongInFact(fields: Fields, ground: FactGround, key: string): readonly Refusal[] {
  const before = ground.before(key);
  return [
    ...moved(fields, before),
    ...unknownWave(fields, ground),
    ...unknownPractice(fields, ground, before),
    ...unknownContact(fields, ground, before),
    ...lateDispute(fields, ground, before),
  ];
}

const refusal = (field: string, code: RefusalCode, value: FieldValue = null): Refusal => ({
  field,
  code,
  parameters: value === null ? {} : { value: String(value) },
});

function moved(fields: Fields, before: StoredFact | undefined): readonly Refusal[] {
  if (before === undefined || before.sentDay === null) return [];
  const { wave, practice, contact } = before;
  return Object.entries({ wave, practice, contact })
    .filter(([field, kept]) => (fields[field] ?? null) !== kept)
    .map(([field]) => refusal(field, 'read-only-field'));
}

function unknownWave({ wave = null }: Fields, { register }: FactGround): readonly Refusal[] {
  return register.waves.some(({ code }) => code === wave) ? [] : [refusal('wave', 'unknown-wave', wave)];
}

/** One that left the catalogue stays where it was. */
function unknownPractice(
  { practice = null }: Fields,
  { practices }: FactGround,
  before: StoredFact | undefined,
): readonly Refusal[] {
  if (practice === before?.practice || practices.has(String(practice))) return [];
  return [refusal('practice', 'unknown-practice', practice)];
}

/** One that was forgotten, or left the sample meanwhile, is not asked for again. */
function unknownContact(
  fields: Fields,
  ground: FactGround,
  before: StoredFact | undefined,
): readonly Refusal[] {
  const { wave = null, platform = null, contact = null } = fields;
  const [field] = (['contact', 'wave'] as const).filter((one) => before?.[one] !== fields[one]);
  if (field === undefined) return [];
  if (contact === null) return [refusal('contact', 'missing-value')];
  if (ground.contact(wave, platform, contact) !== undefined) return [];
  return [refusal(field, 'unknown-contact', contact)];
}

function lateDispute(
  { wave = null, dispute = null }: Fields,
  { register }: FactGround,
  before: StoredFact | undefined,
): readonly Refusal[] {
  if (dispute === (before?.dispute ?? null)) return [];
  const isClosed = register.waves.some(({ code, state }) => code === wave && state === 'closed');
  return isClosed ? [refusal('dispute', 'wave-closed')] : [];
}
