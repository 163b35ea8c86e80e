import * as z from 'zod';
import { QualityError } from '#contract/error';
import { hasEnded } from '#domain/retention';
import { keysStarting } from '../key-range.ts';
import type { StoredRow } from '../ports.ts';
import { seesRecorded } from '../recordings/find-contacts.ts';
import { recordedContact, type RecordedContact } from '../recordings/recorded-contact.ts';
import { readyOf } from '../recordings/versions.ts';
import { CONTACTS, DOUBLE_EVALUATIONS, RECORDINGS, sampleScope, STANDARD_EVALUATIONS } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedContact } from '../stored/contact.ts';
import type { StoredVersion } from '../stored/recording.ts';

/** A contact, and what may be read of it now; undefined when nothing. */
export type PagedContact = {
  readonly platform: string;
  readonly contact: string;
  readonly version: StoredVersion | undefined;
};

export type TextPage = {
  readonly contacts: readonly PagedContact[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
};

/** Some seconds of reading, and of answer some megabytes at most, of the minute and the six that there are. */
const MOST_TEXTS = 400;
const MOST_BYTES = 1.5e6;

/** After this contact, or from the beginning of a platform. */
const placeSchema = z.tuple([z.string(), z.string()]);

/** Where a page that was cut after a contact goes on. */
export const after = ({ platform, contact }: Pick<PagedContact, 'platform' | 'contact'>): string =>
  JSON.stringify([platform, contact]);

type Asked = { readonly platforms: readonly string[]; readonly next: string | undefined };

/**
 * The contacts that this person may read of some platforms, those of one after those of another, a page at a time: as
 * many as are read within seconds. Throws invalid-request for a place that no page gave.
 */
export async function textPage(session: Session, wave: string, asked: Asked): Promise<TextPage> {
  const contacts: PagedContact[] = [];
  let texts = 0;
  let bytes = 0;
  for await (const one of contactsFrom(session, wave, asked)) {
    texts += one.version === undefined ? 0 : 1;
    bytes += one.version?.bytes ?? 0;
    const last = contacts.at(-1);
    const isFull = texts > MOST_TEXTS || (texts > 1 && bytes > MOST_BYTES);
    if (isFull && last !== undefined) return { contacts, next: after(last) };
    contacts.push(one);
  }
  return { contacts, next: undefined };
}

/** Read platform after platform, as far as they are asked for. */
async function* contactsFrom(
  session: Session,
  wave: string,
  { platforms, next }: Asked,
): AsyncGenerator<PagedContact> {
  const [first, last] = next === undefined ? [platforms[0], ''] : placeOf(next);
  if (first === undefined) return;
  if (!platforms.includes(first)) throw new QualityError('invalid-request', { next: 'unknown' });
  for (const platform of platforms.slice(platforms.indexOf(first)))
    for (const recorded of await readPlatform(session, wave, platform)) {
      const { id: contact } = recorded;
      const isLeft = platform !== first || isAfter(contact, last);
      if (isLeft) yield { platform, contact, version: readableOf(recorded, session.clock.now()) };
    }
}

function placeOf(next: string): readonly [string, string] {
  try {
    return placeSchema.parse(JSON.parse(next));
  } catch {
    throw new QualityError('invalid-request', { next: 'unreadable' });
  }
}

/** In the order of keys, which is that of UTF-8. */
const isAfter = (id: string, last: string): boolean =>
  last === '' || Buffer.compare(Buffer.from(id), Buffer.from(last)) > 0;

function readableOf({ versions }: RecordedContact, now: number): StoredVersion | undefined {
  const ready = readyOf(versions, 'text');
  return ready === undefined || hasEnded(ready.end, now) ? undefined : ready;
}

/** Who evaluates a contact is read only where it says who may read it. */
async function readPlatform(
  { store: { ledger }, member }: Session,
  wave: string,
  platform: string,
): Promise<readonly RecordedContact[]> {
  const evaluations = member.role === 'quality-manager' ? [] : [STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS];
  const scope = sampleScope(wave, platform);
  const pages = await Promise.all(
    [CONTACTS, RECORDINGS, ...evaluations].map((prefix) => ledger.list(scope, keysStarting(prefix))),
  );
  const rows = new Map(pages.flatMap((page) => page.rows).map((row) => [row.key, row]));
  return (pages[0]?.rows ?? [])
    .filter(({ deleted }) => !deleted)
    .map((row) => recordedContact(idOf(row), rows))
    .filter((one) => seesRecorded(member, one));
}

const idOf = ({ value }: StoredRow): string => storedContact.parse(value).id;
