import fc from 'fast-check';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { savedFile } from '../support/product/given-file.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { doInSheet, finishStory, shownInStory } from '../support/product/story-hands.ts';
import { columns, firstAnswer, openSyncedSheet, secondAnswer } from '../support/product/synced-sheet.ts';
import { stories, type Command } from '../support/sync/stories/commands.ts';

/** What is rare in stories, and is done in the middle of each. */
const always: readonly Command[] = [
  { do: 'delete-row', book: 0, row: 1, at: 0 },
  { do: 'hand-over', book: 1, person: 1 },
  { do: 'type', book: 1, row: 0, field: 1, entry: 2 },
  { do: 'push', book: 1, troubles: [] },
  { do: 'hand-over', book: 1, person: 0 },
];

/** A soak tells others, and longer ones. */
const soaked = process.env['SOAK_COMMANDS'] !== undefined;
const seed = Number(process.env['STORY_SEED'] ?? (soaked ? Date.now() % 1e9 : 20_261_122));
const length = soaked ? 200 : 24;
const limitMs = soaked ? 3_600_000 : 900_000;

browserTest(
  `what a workbook and its copy show at the end of a story is what the server has (seed ${seed})`,
  async () => {
    const { origin } = await runningSystem();
    const wave = '2020-Q2';
    const original = await openSyncedSheet({ origin, wave });
    await original.go('A1');
    const saved = await savedFile(original.page, () => original.press('Control+s'));
    const file = { ...saved, name: 'Copie.xlsx' };
    const sheets = [original, await openSyncedSheet({ origin, wave, file })];
    const story = fc.sample(stories(length), { seed, numRuns: 1 })[0]!;
    const half = Math.floor(story.commands.length / 2);
    for (const command of story.commands.toSpliced(half, 0, ...always))
      await doInSheet(sheets['book' in command ? command.book % 2 : 0]!, command);

    await finishStory(sheets, story.ending);

    const served: string[] = [];
    for (const contact of sheets[0]!.contacts.slice(0, 3))
      for (const [column, field] of [
        [columns.first, firstAnswer],
        [columns.second, secondAnswer],
        [columns.comment, 'comment'],
      ] as const)
        served.push(`${contact} ${column} ${String((await sheets[0]!.served(contact, field)) ?? '')}`);
    for (const sheet of sheets) await eventually(() => shownInStory(sheet), served);
  },
  limitMs,
);
