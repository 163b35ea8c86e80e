import type { Turn, Writing } from '#contract/recording';
import { prepareTurns, type PreparedTurns } from '#domain/transcript/prepare-turns';
import { fewAtOnce } from '../few-at-once.ts';
import { recordLinks } from '../recordings/record-links.ts';
import type { Session } from '../session.ts';
import { readText } from './read-text.ts';
import type { PagedContact, TextPage } from './text-page.ts';

/** A text as it was read, ready to be looked through; what it is about is said by whoever begins it. */
export type ReadText = { readonly turns: readonly Turn[]; readonly prepared: PreparedTurns };

/** A contact of a page with its text; undefined when there is none. */
export type ReadContact = Pick<PagedContact, 'platform' | 'contact'> & {
  readonly text: ReadText | undefined;
};

/** Objects asked of the bucket together. */
const READS_AT_ONCE = 16;

/**
 * The contacts of a page, in their order, each with its text once whoever reads it is written down; one that was
 * destroyed meanwhile has none.
 */
export async function readPage(
  session: Session,
  { operation, wave }: { readonly operation: string; readonly wave: string },
  { contacts }: Pick<TextPage, 'contacts'>,
): Promise<readonly ReadContact[]> {
  const recordings = contacts.flatMap(({ version }) => version?.id ?? []);
  await recordLinks(session, { operation, wave, recordings });
  return fewAtOnce(READS_AT_ONCE, contacts, async ({ platform, contact, version }) => {
    const writing = version && (await readText(session, version));
    return { platform, contact, text: writing && readTextOf(writing) };
  });
}

function readTextOf({ subject, turns: [first, ...others] }: Writing): ReadText | undefined {
  if (first === undefined) return undefined;
  const text = subject === '' ? first.text : `${subject}\n${first.text}`;
  const turns = [{ ...first, text }, ...others];
  return { turns, prepared: prepareTurns(turns) };
}
