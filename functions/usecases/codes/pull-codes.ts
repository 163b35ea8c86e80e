import type { PullAnswer, PullRequest } from '#contract/row';
import type { Wave } from '#domain/wave';
import type { Scope, StoredRow } from '../ports.ts';
import { practicesMark, readRegister, requireWave } from '../read-register.ts';
import { CODES, CONTACTS, ORGANISATION, RECORDINGS, sampleScope, STANDARD_EVALUATIONS } from '../row-keys.ts';
import { pullRows, type GivenRows } from '../rows/pull-rows.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { codeRow } from './code-row.ts';
import { readContactsToCode, type ContactToCode } from './coded-contact.ts';
import { practicesOfTheme, type CodedTheme } from './coded-theme.ts';

/** What else says something of the row of a contact. */
const besides = [CODES, STANDARD_EVALUATIONS, RECORDINGS] as const;

/**
 * The contacts of a wave that this person codes and that changed since the cursor, platform by platform; all of them
 * once the catalogue of practices changed, since every row says something of each practice. Throws not-found.
 */
export async function pullCodes(
  session: Session,
  place: CodedTheme,
  request: PullRequest,
): Promise<PullAnswer> {
  const { store } = session;
  const { wave } = await requireWave(store, place.wave);
  // Before the practices: one that comes in between is read again with the next pull.
  const ground = { scope: ORGANISATION, version: practicesMark(await readRegister(store)) };
  const practices = await practicesOfTheme(store, place);
  const give = (scope: Scope, rows: readonly StoredRow[]) => given(session, { wave, scope, practices, rows });
  const scopes = wave.platforms.map((platform) => sampleScope(wave.code, platform));
  return pullRows(store.ledger, { scopes, prefix: CONTACTS, besides, ground, give }, request);
}

type Batch = {
  readonly wave: Wave;
  readonly scope: Scope;
  readonly practices: readonly string[];
  readonly rows: readonly StoredRow[];
};

async function given(session: Session, { practices, rows, ...place }: Batch): Promise<GivenRows> {
  const { store, member } = session;
  const contacts = await readContactsToCode(store, place, rows.flatMap(contactIn));
  const isTheirs = (one: ContactToCode) => !one.isGone && seesRow(member, one.evaluation?.evaluator ?? '');
  return {
    rows: contacts.filter(isTheirs).map((one) => codeRow(one, practices)),
    removed: contacts
      .filter((one) => !isTheirs(one) && isLost(session, one))
      .map(({ contact }) => contact.id),
  };
}

/** The contact that a row is of. */
const contactIn = ({ key }: StoredRow): string[] =>
  [CONTACTS, ...besides].filter((prefix) => key.startsWith(prefix)).map((prefix) => key.slice(prefix.length));

/** A key is told only to whoever had the row: the others are not to know what was sampled. */
const isLost = ({ member }: Session, { isGone, evaluation }: ContactToCode): boolean =>
  (isGone && seesRow(member, evaluation?.evaluator ?? '')) ||
  evaluation?.formerEvaluators.includes(member.objectId) === true;
