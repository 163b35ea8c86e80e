import { QualityError } from '#contract/error';
import { frameContacts } from '../frame-contacts.ts';
import type { OrganisationStore } from '../../ports.ts';
import type { FramePlace } from '../frame-paths.ts';
import { idDigest, repeatedDigests, sharedDigests, type IdDigests } from './id-digests.ts';

const MOST_EXAMPLES = 20;

/** Throws duplicate-id when an id is on two platforms of the frame, or in another frame of the wave that is frozen. */
export async function requireDistinct(
  store: OrganisationStore,
  place: FramePlace,
  { digests, others }: { readonly digests: IdDigests; readonly others: readonly string[] },
): Promise<void> {
  const found = repeatedDigests(digests);
  const frames: string[] = [];
  for (const frame of others) {
    const shared = await sharedDigests(store.files, { wave: place.wave, frame }, digests);
    if (shared.size > 0) frames.push(frame);
    for (const digest of shared) found.add(digest);
  }
  if (found.size === 0) return;
  const ids = await idsOf(store, place, found);
  throw new QualityError('duplicate-id', { contacts: found.size, ids, frames });
}

/** Some of the ids behind digests: the files hold them, the digests do not. */
async function idsOf(
  store: OrganisationStore,
  place: FramePlace,
  found: ReadonlySet<bigint>,
): Promise<string[]> {
  const ids = new Set<string>();
  for await (const contacts of frameContacts(store, place)) {
    for (const { id } of contacts) if (found.has(idDigest(Buffer.from(id)))) ids.add(id);
    if (ids.size >= MOST_EXAMPLES) break;
  }
  return [...ids].slice(0, MOST_EXAMPLES);
}
