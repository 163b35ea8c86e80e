import type { Turn } from '#contract/recording';
import { proposalsOf, themeOfSheet, turnOf } from '../../../../../addin/taskpane/player/proposals-of.ts';

const turn = (at: number | null): Turn => ({ speaker: 'agent', at, text: 'oui' });

test('what was proposed of a contact is read from its row, and nothing else of it', () => {
  expect(
    proposalsOf({ contact: 'C1', 'proposal:HOLD': '1:23', 'proposal:END': null, 'presence:HOLD': 'present' }),
  ).toEqual([{ practice: 'HOLD', where: '1:23' }]);
});

test.each([
  ['1:23', 2],
  ['#3', 3],
  ['1:02:05', 4],
  ['9:59', undefined],
  ['#5', undefined],
])('a proposal at %j is of turn %j', (where, expected) => {
  const turns = [turn(0), turn(83.4), turn(null), turn(3725)];

  expect(turnOf({ practice: 'HOLD', where }, turns)).toBe(expected);
});

test('only a coding sheet has a theme', () => {
  expect(themeOfSheet('coding:atlas:2020-Q2:phone-tool')).toBe('phone-tool');
  expect(themeOfSheet('evaluation:atlas:2020-Q2:phone-tool')).toBeUndefined();
});
