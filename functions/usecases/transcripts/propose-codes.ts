import type * as z from 'zod';
import { proposeAnswerSchema, type ProposeAnswer, type proposeCodesSchema } from '#contract/transcript';
import { answeredOnce } from '../assignments/answered-once.ts';
import { requireOpenWave } from '../open-for-work.ts';
import { readPractices } from '../practices/read-practices.ts';
import type { Session } from '../session.ts';
import { bySample, type SampleOf } from '../recordings/find-doomed.ts';
import { keepProposals, type ContactProposals } from './keep-proposals.ts';
import { readPage, type ReadContact } from './read-page.ts';
import { requireFinder } from './require-finder.ts';
import { textPage } from './text-page.ts';

/**
 * Looks for the patterns of practices in the texts of an open wave, a page at a time, and keeps where each is first
 * found in a contact that nobody coded for it: a proposal, never a code. Those that wait from before and are not found
 * any more are taken back. Practices without a pattern are not looked for.
 * Throws not-found, wave-closed, wave-not-open, and invalid-request for words that cannot be looked for.
 */
export const proposeCodes = (
  session: Session,
  code: string,
  { practices, next }: z.output<typeof proposeCodesSchema>,
): Promise<ProposeAnswer> =>
  answeredOnce(session, code, proposeAnswerSchema, async () => {
    const { wave } = await requireOpenWave(session.store, code);
    const finders = await findersOf(session, practices);
    const page = await textPage(session, code, { platforms: wave.platforms, next });
    const contacts = await readPage(session, { operation: 'read-for-proposals', wave: code }, page);
    const proposed = new Map(finders.map(({ practice }) => [practice, 0]));
    const found = contacts.flatMap((one) => proposalsOf(one, finders, code));
    for (const { platform, own } of bySample(found)) {
      const added = await keepProposals(session, { wave: code, platform }, own);
      for (const [practice, n] of added) proposed.set(practice, (proposed.get(practice) ?? 0) + n);
    }
    return {
      proposed: Object.fromEntries(proposed),
      read: found.length,
      without: contacts.length - found.length,
      ...(page.next === undefined ? {} : { next: page.next }),
    };
  });

type Finder = { readonly practice: string; readonly find: ReturnType<typeof requireFinder> };

async function findersOf({ store }: Session, asked: readonly string[]): Promise<readonly Finder[]> {
  const catalogue = await readPractices(store);
  return catalogue.flatMap(({ code, pattern }) =>
    asked.includes(code) && pattern !== null ? [{ practice: code, find: requireFinder(pattern) }] : [],
  );
}

function proposalsOf(
  { contact, platform, text }: ReadContact,
  finders: readonly Finder[],
  wave: string,
): readonly (ContactProposals & SampleOf)[] {
  if (text === undefined) return [];
  const found = finders.map(({ practice, find }) => {
    const turn = find(text.prepared)[0]?.turn;
    const at = text.turns[(turn ?? 0) - 1]?.at ?? null;
    return [practice, turn === undefined ? undefined : { turn, at }] as const;
  });
  return [{ wave, platform, contact, found: new Map(found) }];
}
