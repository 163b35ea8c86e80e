import type { LyingRecording } from '../ports.ts';
import { recordingPlace, type RecordingPlace } from '../recordings/recording-path.ts';

/** What lies in the bucket, with what its place tells of it. */
export type PlacedRecording = LyingRecording & { readonly place: RecordingPlace };

/** Those of a page that lie where a recording may: nothing of ours writes anything else there. */
export const placed = (page: readonly LyingRecording[]): readonly PlacedRecording[] =>
  page.flatMap((lying) => {
    const place = recordingPlace(lying.path);
    return place === undefined ? [] : [{ ...lying, place }];
  });

/** A list in groups, each under the name that `nameOf` gives to what is in it, in the order they came. */
export function groupedBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
