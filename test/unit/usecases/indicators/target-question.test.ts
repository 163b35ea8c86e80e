import { toNumber } from '#domain/fraction';
import {
  isAboutTargets,
  readTargetQuestion,
} from '../../../../functions/usecases/indicators/target-question.ts';

const read = (id: string) => {
  const question = readTargetQuestion(id);
  const { about, indicator = 'all', supposed } = question ?? {};
  return question && [about, indicator, ...(supposed ? [toNumber(supposed)] : [])];
};

test('the target, the gap and what is paid are asked of an indicator, the last of all of them too', () => {
  expect(['target:nps', 'GAP:NPS', 'bonus:barometer:accueil', 'bonus'].map(read)).toEqual([
    ['target', 'nps'],
    ['gap', 'nps'],
    ['bonus', 'barometer:accueil'],
    ['bonus', 'all'],
  ]);
});

test('a value may be supposed, with a point or a comma, or as a percentage', () => {
  expect(
    ['bonus:answerRate@0.93', 'bonus:answerRate@0,93', 'gap:answerRate@93 %', 'gap:nps@-5'].map(read),
  ).toEqual([
    ['bonus', 'answerRate', 0.93],
    ['bonus', 'answerRate', 0.93],
    ['gap', 'answerRate', 0.93],
    ['gap', 'nps', -5],
  ]);
});

test('what asks nothing of targets is no question, though it begins like one', () => {
  const wrong = [
    'target',
    'gap',
    'target:',
    'bonus:nothing',
    'bonus@1',
    'target:nps@1',
    'gap:nps@',
    'gap:nps@much',
  ];

  expect(wrong.map(readTargetQuestion)).toEqual(Array(wrong.length).fill(undefined));
  expect(wrong.map(isAboutTargets)).toEqual(Array(wrong.length).fill(true));
  expect(['nps', 'targets', 'bonuses'].map(isAboutTargets)).toEqual([false, false, false]);
});
