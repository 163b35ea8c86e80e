import { plain } from '../cells/plain.ts';

/** Letters and digits of an id, on the wire. */
export const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
const LONGEST = 40;

/** An id made of a title: `Accueil & écoute` is `accueil-ecoute`; never cut inside a word where it can be helped. */
export function slug(title: string): string {
  const words = plain(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST - 3) break;
    id = longer;
  }
  return id || (words[0] ?? 'part').slice(0, LONGEST - 3);
}

/** The first of the wanted ids, then numbered ones, that nothing has; it is taken from then on. */
export function freeId(wanted: readonly string[], taken: Set<string>): string {
  const [first = 'part'] = wanted;
  let id = wanted.find((one) => !taken.has(one));
  for (let count = 2; id === undefined; count += 1) {
    const numbered = `${first}-${count}`;
    if (!taken.has(numbered)) id = numbered;
  }
  taken.add(id);
  return id;
}
