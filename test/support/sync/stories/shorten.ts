import type { Story } from './commands.ts';

/** Each play costs about a second: a story not short by then is kept as it is. */
const MOST_PLAYS = 160;

/** A shorter story that fails too: halves, quarters and at last single commands are left out as long as it does. */
export async function shorten(story: Story, fails: (story: Story) => Promise<boolean>): Promise<Story> {
  let best = story;
  let plays = 0;
  for (
    let size = Math.ceil(best.commands.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < best.commands.length && plays < MOST_PLAYS; plays += 1) {
      const shorter = { ...best, commands: best.commands.toSpliced(from, size) };
      if (await fails(shorter)) best = shorter;
      else from += size;
    }
  }
  return best;
}
