import type { Overview } from '#contract/organisation';
import { nextOf, stepsOf } from '../../../../../addin/taskpane/first-day/steps-of.ts';
import { aMe } from '../../a-me.ts';

const empty: Overview = {
  organisation: aMe().memberships[0]!.organisation,
  platforms: [],
  providers: [],
  waves: [],
  grids: [],
  evaluators: [],
};
const platform = { code: 'FR-LYON', name: 'Lyon', country: 'FR', mission: 'care' };
const grid = {
  reference: 'bq4@1.0.0',
  title: { fr: 'Baromètre', en: 'Barometer' },
  channels: ['phone' as const],
};
const wave = (state: 'planned' | 'open') => ({ code: '2026-Q4', state }) as Overview['waves'][number];
const alone = { members: 1, invited: 0, platformsWithVolumes: 0, contacts: 0 };

const nextIn = (overview: Partial<Overview>, firstDay = alone, evaluations = 0) =>
  nextOf(stepsOf({ overview: { ...empty, ...overview }, firstDay, evaluations }))?.id;

test('what to do now is the first step that another waits for, from nothing to the first evaluation', () => {
  expect(nextIn({})).toBe('platforms');
  const platforms = [platform];
  expect(nextIn({ platforms })).toBe('grid');
  expect(nextIn({ platforms, grids: [grid] })).toBe('wave');
  expect(nextIn({ platforms, grids: [grid], waves: [wave('planned')] })).toBe('wave');
  const open = { platforms, grids: [grid], waves: [wave('open')] };
  expect(nextIn(open)).toBe('contacts');
  expect(nextIn(open, { ...alone, contacts: 12 })).toBe('evaluation');
  expect(nextIn(open, { ...alone, contacts: 12 }, 1)).toBeUndefined();
});

test('each step is counted from what is there, who made the organisation not being enough of its members', () => {
  const stateOf = (firstDay: typeof alone | undefined) =>
    stepsOf({ overview: { ...empty, platforms: [platform] }, firstDay, evaluations: 0 })
      .filter(({ id }) => ['platforms', 'members', 'volumes'].includes(id))
      .map(({ id, n, done, optional }) => [id, n, done, optional]);

  expect(stateOf(alone)).toEqual([
    ['platforms', 1, true, false],
    ['members', 1, false, true],
    ['volumes', 0, false, true],
  ]);
  expect(stateOf({ ...alone, invited: 3, platformsWithVolumes: 1 })).toEqual([
    ['platforms', 1, true, false],
    ['members', 4, true, true],
    ['volumes', 1, true, true],
  ]);
  expect(stateOf(undefined)).toEqual(stateOf(alone));
});
