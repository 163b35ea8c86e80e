import fc from 'fast-check';
import { startApi, startFastApi, type TestApi } from '../../support/api.ts';
import { changeOf, pullAll, push } from '../../support/evaluations.ts';
import { checkFigures, checkOrganisationAudit } from '../../support/sync/stories/check-figures.ts';
import { checkStory } from '../../support/sync/stories/check-story.ts';
import { stories, type Command, type Story } from '../../support/sync/stories/commands.ts';
import { editable } from '../../support/sync/stories/entries.ts';
import { keep, keptStories } from '../../support/sync/stories/kept-stories.ts';
import { play, type Stage } from '../../support/sync/stories/play.ts';
import { checkConvergence } from '../../support/sync/stories/settle.ts';
import { shorten } from '../../support/sync/stories/shorten.ts';
import { aStage } from '../../support/sync/stories/story-wave.ts';
import { World } from '../../support/sync/stories/world.ts';

/** A soak plays more commands, and others each time; without it the same stories tell whether a change broke something. */
const soaked = process.env['SOAK_COMMANDS'];
const wanted = Number(soaked ?? 2000);
const seed = Number(process.env['STORY_SEED'] ?? (soaked === undefined ? 20_261_122 : Date.now() % 1e9));
const LONGEST = 60;

/** On two busy cores the stories take three times what they take alone. */
jest.setTimeout(soaked === undefined ? 600_000 : 3 * 3_600_000);

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

describe('the plain model sees', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await stageOver(startFastApi)));
  const facts = editable.indexOf('facts');
  const typing: Command = { do: 'type', book: 0, row: 0, field: facts, entry: 2 };
  const sending: Command = { do: 'push', book: 0, troubles: [] };
  const aWorld = (name: string) => World.begin(stage.api, stage.manager, name, 2);

  test('a value that was typed and is lost', async () => {
    const world = await aWorld('LOST');
    await world.run(typing);
    checkStory(world, 0);

    world.at(0).book.file.rows[0]!['facts'] = '';

    expect(() => checkStory(world, 0)).toThrow('lost');
  });

  test('a value that was sent and that nobody typed', async () => {
    const world = await aWorld('INVENTED');
    world.at(0).book.file.rows[0]!['facts'] = 'rien';
    await world.run(sending);

    expect(() => checkStory(world, 0)).toThrow('typedByNobody');
  });

  test('a value written over by somebody who never saw it', async () => {
    const world = await aWorld('UNSEEN');
    const [key, over] = [world.history.keys[0]!, 'vu de personne'];
    world.history.taken.push({
      ...{ key, over, field: 'facts', value: null, by: 'mia', book: 'book-1' },
      typedByOthers: false,
    });

    expect(() => checkStory(world, 0)).toThrow('overwrittenUnseen');
  });

  test('a sheet that does not show what the server has, and a server that has what nobody sent', async () => {
    const world = await aWorld('APART');
    await checkConvergence(world);
    const row = (await pullAll(world.manager, {}, world.wave)).rows.get('C8')!;

    await push(world.manager, [changeOf(row, { facts: 'rien' })], undefined, world.wave);

    await expect(checkConvergence(world)).rejects.toThrow('rien');
  });

  test('a score and a figure that are not those of the rows', async () => {
    const world = await aWorld('FIGURES');
    const rows = await checkConvergence(world);
    await checkFigures(world.manager, world.wave, rows);
    const wrong = rows.map((row, at) => (at === 0 ? { ...row, fields: { ...row.fields, score: 1 } } : row));

    await expect(checkFigures(world.manager, world.wave, wrong)).rejects.toThrow();
    await expect(checkFigures(world.manager, world.wave, rows.slice(1))).rejects.toThrow();
  });
});
