import type * as z from 'zod';
import { QualityError } from '#contract/error';
import type { Hit, SearchAnswer, searchTranscriptsSchema } from '#contract/transcript';
import type { PatternFinder } from '#domain/transcript/find-pattern';
import { snippetOf } from '#domain/transcript/snippet-of';
import { requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import { readPage, type ReadContact } from './read-page.ts';
import { requireFinder } from './require-finder.ts';
import { after, textPage } from './text-page.ts';

/** Of an answer of six megabytes. */
const MOST_HITS = 3000;

/**
 * The turns that say something, of the texts of a sample that this person may read, a page at a time; that they are
 * read is written down first, text by text. Throws not-found, and invalid-request with what is wrong with the words.
 */
export async function searchTranscripts(
  session: Session,
  code: string,
  { pattern, platform, next }: z.output<typeof searchTranscriptsSchema>,
): Promise<SearchAnswer> {
  const find = requireFinder(pattern);
  const { wave } = await requireWave(session.store, code);
  if (platform !== undefined && !wave.platforms.includes(platform))
    throw new QualityError('not-found', { wave: code, platform });
  const platforms = platform === undefined ? wave.platforms : [platform];
  const page = await textPage(session, code, { platforms, next });
  const contacts = await readPage(session, { operation: 'search-transcripts', wave: code }, page);
  return answerOf(contacts, find, page.next);
}

function answerOf(
  contacts: readonly ReadContact[],
  find: PatternFinder,
  next: string | undefined,
): SearchAnswer {
  const hits: Hit[] = [];
  let read = 0;
  for (const [index, one] of contacts.entries()) {
    hits.push(...hitsIn(one, find));
    read += one.text === undefined ? 0 : 1;
    const without = index + 1 - read;
    if (hits.length > MOST_HITS && index < contacts.length - 1)
      return { hits, read, without, next: after(one) };
  }
  const without = contacts.length - read;
  return { hits, read, without, ...(next === undefined ? {} : { next }) };
}

function hitsIn({ contact, platform, text }: ReadContact, find: PatternFinder): readonly Hit[] {
  if (text === undefined) return [];
  const { turns } = text;
  return find(text.prepared).flatMap(({ turn, start, end }) => {
    const said = turns[turn - 1];
    if (said === undefined) return [];
    const { at, speaker } = said;
    const snippet = snippetOf(said.text, { start, end });
    return [{ contact, platform, turn, turns: turns.length, at, speaker, ...snippet }];
  });
}
