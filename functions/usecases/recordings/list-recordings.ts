import type { Recordings } from '#contract/recording';
import { QualityError } from '#contract/error';
import { endOf } from '#domain/retention';
import { keysStarting } from '../key-range.ts';
import type { StoredRow } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { DOUBLE_EVALUATIONS, RECORDINGS, sampleScope, STANDARD_EVALUATIONS } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedContact } from '../stored/contact.ts';
import { seesRecorded } from './find-contacts.ts';
import { recordedContact } from './recorded-contact.ts';
import { readyOf, stateOf, versionsIn } from './versions.ts';

const CONTACTS = 'CONTACT#';

/** Of the contacts of a platform that this person may hear, what there is. Throws not-found. */
export async function listRecordings(session: Session, code: string, platform: string): Promise<Recordings> {
  const { store, member } = session;
  const { wave } = await requireWave(store, code);
  if (!wave.platforms.includes(platform)) throw new QualityError('not-found', { wave: code, platform });
  const rows = await readSampleRows(session, code, platform);
  const contacts = [...rows.values()].filter(({ key, deleted }) => key.startsWith(CONTACTS) && !deleted);
  const recorded = contacts.map(({ value }) => recordedContact(storedContact.parse(value).id, rows));
  return {
    contacts: recorded
      .filter((one) => seesRecorded(member, one))
      .map(({ contact: { id, channel, start }, versions }) => ({
        contact: id,
        channel,
        start,
        state: stateOf(versions),
        form: (readyOf(versions) ?? versionsIn(versions, 'recording')[0])?.form ?? null,
        transcript: stateOf(versions, 'transcript'),
        end: endOf(start, wave.timeZone),
      })),
  };
}

async function readSampleRows(
  { store: { ledger } }: Session,
  wave: string,
  platform: string,
): Promise<ReadonlyMap<string, StoredRow>> {
  const prefixes = [CONTACTS, RECORDINGS, STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS];
  const scope = sampleScope(wave, platform);
  const pages = await Promise.all(prefixes.map((prefix) => ledger.list(scope, keysStarting(prefix))));
  return new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.key, row]));
}
