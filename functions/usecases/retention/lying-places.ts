import { MOST_LIFECYCLE_DAYS } from '#domain/retention';
import { chunksOf } from '../chunks.ts';
import type { Files } from '../ports/files.ts';
import { recordingPlace, type RecordingPlace } from '../recordings/recording-path.ts';

/** Listings asked for at the same time. */
const AT_ONCE = 16;

const prefixes = Array.from(
  { length: MOST_LIFECYCLE_DAYS },
  (_, index) => `rec/${String(index + 1).padStart(2, '0')}/`,
);

/** Everything that the bucket holds of a wave at this moment, by id. */
export async function lyingPlaces(files: Files, wave: string): Promise<ReadonlyMap<string, RecordingPlace>> {
  const lying = new Map<string, RecordingPlace>();
  for (const some of chunksOf(prefixes, AT_ONCE))
    for (const path of (await Promise.all(some.map((prefix) => files.list(prefix)))).flat()) {
      const place = recordingPlace(path);
      if (place?.wave === wave) lying.set(place.id, place);
    }
  return lying;
}
