import { QualityError } from '#contract/error';
import type { feedbackOfSchema } from '#contract/feedback';
import type * as z from 'zod';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { readRegister, type Register } from '../read-register.ts';
import { FACTS, feedbackKey, platformScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';
import { storedFact, type StoredFact } from '../stored/fact.ts';
import { storedFeedback, type StoredFeedback } from '../stored/feedback.ts';

export type FeedbackOf = z.infer<typeof feedbackOfSchema>;

/** A row with the version of it that was read. */
export type Read<Value> = { readonly key: string; readonly version: number; readonly value: Value };

export type FeedbackPlace = { readonly register: Register; readonly wave: Wave };

/** Throws not-found when there is no such wave or platform, or none for this person. */
export async function requirePlace({ store, member }: Session, asked: FeedbackOf): Promise<FeedbackPlace> {
  const register = await readRegister(store);
  const wave = register.waves.find(({ code }) => code === asked.wave);
  const isThere = register.platforms.some(({ code }) => code === asked.platform);
  if (wave === undefined || !isThere || !seesPlatform(member, asked.platform))
    throw new QualityError('not-found', { wave: asked.wave, platform: asked.platform });
  return { register, wave };
}

/** The rows of the feedback of a theme, those deleted left out. */
export async function readFeedbackRows(
  store: OrganisationStore,
  { wave, platform, theme }: FeedbackOf,
): Promise<readonly Read<StoredFeedback>[]> {
  const rows = await readAll(store, platform, feedbackKey(wave, ''));
  return rows
    .filter(({ deleted }) => !deleted)
    .map(({ key, version, value }) => ({ key, version, value: storedFeedback.parse(value) }))
    .filter(({ value }) => value.theme === theme);
}

/** The facts of a platform in a wave, by number. */
export const readFactRows = async (
  store: OrganisationStore,
  place: Pick<FeedbackOf, 'wave' | 'platform'>,
): Promise<readonly Read<StoredFact>[]> =>
  (await readEveryFact(store, place)).filter(({ deleted }) => !deleted);

/** The same, with those that were deleted. */
export async function readEveryFact(
  store: OrganisationStore,
  { wave, platform }: Pick<FeedbackOf, 'wave' | 'platform'>,
): Promise<readonly (Read<StoredFact> & { readonly deleted: boolean })[]> {
  const rows = await readAll(store, platform, FACTS);
  return rows
    .map(({ key, version, deleted, value }) => ({
      ...{ key, version, deleted },
      value: storedFact.parse(value),
    }))
    .filter(({ value }) => value.wave === wave)
    .sort((one, other) => one.value.factNumber - other.value.factNumber);
}

async function readAll(
  { ledger }: OrganisationStore,
  platform: string,
  prefix: string,
): Promise<readonly StoredRow[]> {
  const found: StoredRow[] = [];
  let after: string | undefined;
  do {
    const range = { ...keysStarting(prefix), ...(after !== undefined && { after }) };
    const page = await ledger.list(platformScope(platform), range);
    found.push(...page.rows);
    after = page.after;
  } while (after !== undefined);
  return found;
}
