import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Story } from './commands.ts';

const file = resolve('test/property/addin/sync-stories.kept.json');

/** A story that failed once, shortened: played before any other from then on. */
export type KeptStory = {
  /** What went wrong, in a sentence once somebody has understood it. */
  readonly title: string;
  /** Where it came from. */
  readonly seed: number;
  readonly index: number;
  readonly story: Story;
};

export const keptStories = (): readonly KeptStory[] => JSON.parse(readFileSync(file, 'utf8')) as KeptStory[];

/** Adds a story to those kept, a command a line. */
export function keep(kept: KeptStory): void {
  const all = [...keptStories(), kept].map(({ title, seed, index, story }) =>
    [
      '  {',
      `    "title": ${JSON.stringify(title)},`,
      `    "seed": ${seed},`,
      `    "index": ${index},`,
      '    "story": {',
      `      "people": ${story.people},`,
      `      "ending": ${JSON.stringify(story.ending)},`,
      '      "commands": [',
      story.commands.map((command) => `        ${JSON.stringify(command)}`).join(',\n'),
      '      ]',
      '    }',
      '  }',
    ].join('\n'),
  );
  writeFileSync(file, `[\n${all.join(',\n')}\n]\n`);
}
