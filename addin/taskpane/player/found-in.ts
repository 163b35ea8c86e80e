/** A piece of a text, and whether it is what is looked for. */
export type Piece = { readonly text: string; readonly found: boolean };

/** A text cut where what is looked for stands in it, whatever the case and the accents. */
export function foundIn(text: string, searched: string): readonly Piece[] {
  const wanted = bare(searched.trim());
  if (wanted === '') return [{ text, found: false }];
  const [flat, places] = flattened(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + wanted.length)) {
    const [from = text.length, to = text.length] = [places[at], places[at + wanted.length]];
    pieces.push({ text: text.slice(done, from), found: false }, { text: text.slice(from, to), found: true });
    done = to;
  }
  return [...pieces, { text: text.slice(done), found: false }].filter((piece) => piece.text !== '');
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text without case nor accents, and for each of its characters the place it has in the text. */
function flattened(text: string): readonly [string, readonly number[]] {
  let flat = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = bare(character);
    flat += plain;
    places.push(...new Array<number>(plain.length).fill(at));
    at += character.length;
  }
  return [flat, places];
}
