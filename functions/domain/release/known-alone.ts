import type { Coverage } from './coverage.ts';
import { isLight, type Atom } from './minimum-size.ts';

/**
 * The atoms whose own sum a reader has already, and may have. Whatever is published, they take these out of it: nothing
 * about few hangs on them, and what remains is far smaller. A lot after the other is such an atom.
 */
export function knownAlone(atoms: readonly Atom[], known: readonly Coverage[]): ReadonlySet<number> {
  const alone = new Set<number>();
  let left = known.map((coverage) => [...coverage.keys()]);
  for (let before = -1; before < alone.size;) {
    before = alone.size;
    left = left.flatMap((places) => {
      const others = places.filter((place) => !alone.has(place));
      const [only] = others;
      const atom = only === undefined ? undefined : atoms[only];
      if (only === undefined || others.length > 1 || atom === undefined || isLight(atom))
        return others.length === 0 ? [] : [others];
      alone.add(only);
      return [];
    });
  }
  return alone;
}
