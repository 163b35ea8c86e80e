import { themeSchema, type ProposalFigures } from '#contract/code';
import { QualityError } from '#contract/error';
import { wilson } from '#domain/statistics/wilson';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { readPractices } from '../practices/read-practices.ts';
import { requireWave } from '../read-register.ts';
import { CODES, CONTACTS, sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedCode, type StoredCode } from '../stored/code.ts';
import { storedContact } from '../stored/contact.ts';

/** Fewer tell nothing. */
const FEWEST = 5;

type CodedTheme = { readonly wave: string; readonly theme: string };
type Own = ProposalFigures['practices'][number];

/**
 * Of each practice of a theme what its pattern is worth, by what people said of the contacts of the sample that it
 * proposed; what was never proposed is in no share. Throws not-found.
 */
export async function proposalFigures(
  { store }: Session,
  { wave: code, theme }: CodedTheme,
): Promise<ProposalFigures> {
  const known = themeSchema.safeParse(theme);
  if (!known.success) throw new QualityError('not-found', { theme });
  const { wave } = await requireWave(store, code);
  const practices = (await readPractices(store)).filter((one) => one.theme === known.data);
  const coded = await Promise.all(wave.platforms.map((platform) => readCodes(store, code, platform)));
  return { practices: practices.map((practice) => figuresOf(practice.code, coded.flat())) };
}

/** Of the contacts that are in the sample now. */
async function readCodes(
  { ledger }: OrganisationStore,
  wave: string,
  platform: string,
): Promise<readonly StoredCode[]> {
  const scope = sampleScope(wave, platform);
  const [contacts, codes] = await Promise.all(
    [CONTACTS, CODES].map(async (prefix) =>
      (await ledger.list(scope, keysStarting(prefix))).rows.filter(({ deleted }) => !deleted),
    ),
  );
  const sampled = new Set(contacts?.map(({ value }) => storedContact.parse(value).id));
  return (codes ?? [])
    .map(({ value }) => storedCode.parse(value))
    .filter(({ contact }) => sampled.has(contact));
}

function figuresOf(practice: string, rows: readonly StoredCode[]): Own {
  const seen = rows.map(({ proposals, codes }) => ({
    isProposed: proposals[practice] !== undefined,
    presence: codes[practice]?.presence ?? null,
  }));
  const proposed = seen.filter(({ isProposed }) => isProposed);
  const confirmed = proposed.filter(({ presence }) => presence === 'present').length;
  const waiting = proposed.filter(({ presence }) => presence === null).length;
  const rejected = proposed.length - waiting - confirmed;
  return {
    ...{ practice, proposed: proposed.length, confirmed, rejected, waiting },
    ...precisionOf(confirmed, confirmed + rejected),
    missed: seen.filter(({ isProposed, presence }) => !isProposed && presence === 'present').length,
  };
}

function precisionOf(confirmed: number, n: number): Pick<Own, 'precision' | 'low' | 'high'> {
  if (n < FEWEST) return { precision: null, low: null, high: null };
  return { precision: confirmed / n, ...wilson(confirmed, n) };
}
