import { factFields } from '#contract/feedback';
import type { Member } from '#domain/role';
import type { Check } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { FACTS, FACT_NUMBERS, ORGANISATION, platformKey, waveKey } from '../row-keys.ts';
import { storedFact } from '../stored/fact.ts';
import { readFactGround, type FactGround } from './fact-ground.ts';
import { factOf } from './fact-of.ts';
import { rulesOf } from './field-rules.ts';
import { platformLines, platformOfLine } from './platform-lines.ts';
import { unknownPlatform } from './platform-rows.ts';
import type { Effects, Fields, SheetResource, WrittenRow } from './sheet-resource.ts';
import { wrongInFact } from './wrong-in-fact.ts';

/** What was heard or read of practices, known by its number: a platform sees what was sent to it. */
export const facts: SheetResource = {
  places: platformLines(FACTS),
  keyFields: platformOfLine,
  fields: rulesOf(factFields),
  toFields,
  toValue: (fields) => storedFact.parse(fields),
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
  shown: isShown,
  effects: (register, rows) => Promise.resolve(checksOf(register, rows)),
  atWork: async (session, pushed) => factsOn(await readFactGround(session, pushed)),
};

/** To a platform manager what was sent, to an evaluator what they noted: `by` is that of a row that is there. */
function isShown({ role, objectId }: Member, { sentDay = null, by = null }: Fields): boolean {
  if (role === 'platform-manager') return sentDay !== null;
  return role !== 'evaluator' || by === null || by === objectId;
}

/** The sheet beside what its rows rest on; numbers are given one after the other as new rows are decided. */
function factsOn(ground: FactGround): SheetResource {
  return {
    ...facts,
    toValue: (fields, before) => factOf(fields, before, ground),
    refuse: (fields, register, key) => [
      ...unknownPlatform(fields, register),
      ...wrongInFact(fields, ground, key),
    ],
    // Whoever was told of a fact may look it up by its number.
    keeps: (key) => ((ground.before(key)?.sentDay ?? null) === null ? undefined : 'not-removable'),
    effects: (register, rows) =>
      Promise.resolve({ ...checksOf(register, rows), writes: numberWrites(ground) }),
  };
}

function numberWrites({ numbers }: FactGround) {
  const value = numbers.given();
  return value === undefined ? [] : [{ key: FACT_NUMBERS, version: numbers.version, value }];
}

/** Neither its platform is deleted meanwhile, nor its wave closed. */
function checksOf({ versions }: Register, rows: readonly WrittenRow[]): Effects {
  const kept = rows.flatMap(({ after }) => (after === undefined ? [] : storedFact.parse(after)));
  const named = new Set(kept.flatMap(({ platform, wave }) => [platformKey(platform), waveKey(wave)]));
  const check = (row: string): Check => ({ scope: ORGANISATION, row, version: versions.get(row) ?? 0 });
  return { checks: [...named].map(check) };
}

const told = storedFact.omit({ day: true, channel: true, direction: true, versions: true });

function toFields(value: unknown): Fields {
  return told.parse(value);
}
