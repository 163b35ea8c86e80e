import fc from 'fast-check';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { doInSheet, finishStory, shownInStory } from '../support/product/story-hands.ts';
import { columns, firstAnswer, openSyncedSheet, secondAnswer } from '../support/product/synced-sheet.ts';
import { stories } from '../support/sync/stories/commands.ts';

/** A soak tells others, and longer ones. */
const soaked = process.env['SOAK_COMMANDS'] !== undefined;
const seed = Number(process.env['STORY_SEED'] ?? (soaked ? Date.now() % 1e9 : 20_261_122));
const length = soaked ? 200 : 24;
const limitMs = soaked ? 3_600_000 : 400_000;

browserTest(
  `what two workbooks of a story show in the end is what the server has (seed ${seed})`,
  async () => {
    const { origin } = await runningSystem();
    const wave = '2020-Q2';
    const sheets = [await openSyncedSheet({ origin, wave }), await openSyncedSheet({ origin, wave })];
    const story = fc.sample(stories(length), { seed, numRuns: 1 })[0]!;
    for (const command of story.commands)
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
