import type { Taken } from './server-history.ts';
import type { World } from './world.ts';

/**
 * After a command: nothing typed is lost, and what the server took since was typed by somebody, seen by whoever wrote
 * over it, and no receipt that Ctrl+Z took back.
 */
export function checkStory(world: World, from: number): void {
  world.look();
  const wrong: object[] = [];
  for (const { book, owed } of world.books)
    for (const lost of owed.broken(book.file, world.history)) wrong.push({ book: book.name, lost });
  for (const taken of world.history.taken.slice(from)) {
    if (!wasTyped(world, taken)) wrong.push({ typedByNobody: taken });
    if (wasTakenBack(world, taken)) wrong.push({ takenBackAndSent: taken });
    if (!wasSeen(world, taken)) wrong.push({ overwrittenUnseen: taken });
  }
  expect(wrong).toEqual([]);
}

function wasTyped({ history, typed }: World, { key, field, value }: Taken): boolean {
  const isFirst = (history.initial(key, field) ?? '') === (value ?? '');
  return isFirst || value === false || typed.has(`${key}/${field}/${String(value ?? '')}`);
}

const bookOf = (world: World, name: string) => world.books.find(({ book }) => book.name === name);

function wasTakenBack(world: World, { key, field, book }: Taken): boolean {
  const watched = bookOf(world, book);
  return watched?.takenBack.has(watched.book.file, key, field) === true;
}

const wasSeen = (world: World, { key, field, over, book }: Taken): boolean =>
  bookOf(world, book)?.seen.has(key, field, over) === true;
