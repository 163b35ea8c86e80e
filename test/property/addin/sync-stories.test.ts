import fc from 'fast-check';
import { startApi, startFastApi, type TestApi } from '../../support/api.ts';
import { checkOrganisationAudit } from '../../support/sync/stories/check-figures.ts';
import { stories, type Story } from '../../support/sync/stories/commands.ts';
import { keep, keptStories } from '../../support/sync/stories/kept-stories.ts';
import { play, type Stage } from '../../support/sync/stories/play.ts';
import { shorten } from '../../support/sync/stories/shorten.ts';
import { aStage } from '../../support/sync/stories/story-wave.ts';

/** A soak plays more commands, and others each time; without it the same stories tell whether a change broke something. */
const soaked = process.env['SOAK_COMMANDS'];
const wanted = Number(soaked ?? 2000);
const seed = Number(process.env['STORY_SEED'] ?? (soaked === undefined ? 20_261_122 : Date.now() % 1e9));
const LONGEST = 60;

jest.setTimeout(soaked === undefined ? 170_000 : 3 * 3_600_000);

const stageOver = async (start: () => Promise<TestApi>): Promise<Stage> => {
  const api = await start();
  return { api, manager: await aStage(api) };
};
const fails = (stage: Stage) => (story: Story) =>
  play(stage, story).then(
    () => false,
    () => true,
  );

/** The stories of a seed, one after the other. */
const told = (index: number): Story => fc.sample(stories(LONGEST), { seed: seed + index, numRuns: 1 })[0]!;

async function playOrKeep(stage: Stage, story: Story, index: number): Promise<void> {
  try {
    await play(stage, story);
  } catch (failure) {
    const short = await shorten(story, fails(stage));
    const reason = await play(stage, short).catch((again: unknown) => again);
    keep({ title: `to be understood: story ${index} of ${seed}`, seed, index, story: short });
    const lines = short.commands.map((command) => JSON.stringify(command)).join('\n');
    throw new Error(
      `story ${index} of seed ${seed}, kept, is short:\n${lines}\n${String(reason ?? failure)}`,
      {
        cause: failure,
      },
    );
  }
}

describe('whatever five people and their networks do, nothing is lost, nothing invented, and all agree in the end', () => {
  let fast: Stage;
  beforeAll(async () => (fast = await stageOver(startFastApi)));
  afterAll(() => checkOrganisationAudit(fast.api));

  test('in the stories that went wrong once', async () => {
    for (const { title, story } of keptStories())
      await play(fast, story).catch((cause: unknown) => {
        throw new Error(title, { cause });
      });
  });

  test(`in ${wanted} commands told by chance`, async () => {
    for (let index = 1, played = 0; played < wanted; index += 1) {
      const story = told(index);
      await playOrKeep(fast, story, index);
      played += story.commands.length;
    }
  });

  test('over the engine that keeps the rows on disk too', async () => {
    const story = told(0);
    await play(await stageOver(startApi), { ...story, commands: story.commands.slice(0, 40) });
  });
});
