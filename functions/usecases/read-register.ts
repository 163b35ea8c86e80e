import { platformSchema, providerSchema } from '#contract/organisation';
import { waveSchema } from '#contract/wave';
import type { Platform, Provider } from '#domain/platform';
import type { Wave } from '#domain/wave';
import { QualityError } from '#contract/error';
import type { OrganisationStore, StoredRow } from './ports.ts';
import {
  ACTIVITY_MARK,
  MONEY_MARK,
  ORGANISATION,
  PAST_MARK,
  PRACTICES_MARK,
  SETTINGS,
  VOLUMES_MARK,
  waveKey,
} from './row-keys.ts';
import { storedSettings, type Settings } from './stored/settings.ts';

/** What an organisation is made of, except its members and grids; read at once. */
export type Register = {
  readonly settings: Settings;
  readonly platforms: readonly Platform[];
  readonly providers: readonly Provider[];
  readonly waves: readonly Wave[];
  /** The version of every row read: what is computed from the register changes with one of them only. */
  readonly versions: ReadonlyMap<string, number>;
};

/** One query: these kinds of rows follow each other in key order, from PLATFORM# to WAVE#. */
const everything = { from: 'PLATFORM#', to: 'WAVE$' };

export async function readRegister(store: OrganisationStore): Promise<Register> {
  const { rows } = await store.ledger.list(ORGANISATION, everything);
  const present = rows.filter((row) => !row.deleted);
  const settings = present.find((row) => row.key === SETTINGS);
  if (settings === undefined) throw new QualityError('not-found', { organisation: store.organisation });
  return {
    settings: storedSettings.parse(settings.value),
    platforms: valuesOf(present, 'PLATFORM#', platformSchema),
    providers: valuesOf(present, 'PROVIDER#', providerSchema),
    waves: valuesOf(present, 'WAVE#', waveSchema),
    versions: new Map(rows.map((row) => [row.key, row.version])),
  };
}

/** How many times volumes were recorded: any figure of an open wave may have changed with it. */
export const volumesMark = (register: Register): number => register.versions.get(VOLUMES_MARK) ?? 0;

/** How many times figures from before were changed. */
export const pastMark = (register: Register): number => register.versions.get(PAST_MARK) ?? 0;

/** How many times activity was changed, volumes included: indicators count what was received. */
export const activityMark = (register: Register): number =>
  (register.versions.get(ACTIVITY_MARK) ?? 0) + volumesMark(register);

/** How many times costs, rates, targets or gains were changed. */
export const moneyMark = (register: Register): number => register.versions.get(MONEY_MARK) ?? 0;

/** How many times the catalogue of practices, or what its money rests on, was changed. */
export const practicesMark = (register: Register): number => register.versions.get(PRACTICES_MARK) ?? 0;

/** The wave of this code and the version of its row. Throws not-found. */
export async function requireWave(
  store: OrganisationStore,
  code: string,
): Promise<{ readonly wave: Wave; readonly version: number }> {
  const key = waveKey(code);
  const row = (await store.ledger.rows(ORGANISATION, [key])).get(key);
  if (row === undefined) throw new QualityError('not-found', { wave: code });
  return { wave: waveSchema.parse(row.value), version: row.version };
}

function valuesOf<Value>(
  rows: readonly StoredRow[],
  prefix: string,
  schema: { parse: (value: unknown) => Value },
): Value[] {
  return rows.filter((row) => row.key.startsWith(prefix)).map((row) => schema.parse(row.value));
}
