import { answerField } from '#contract/evaluation-row';
import { criteriaOf } from '#domain/grid';
import { parseAnswer } from '#domain/scoring/parse-answer';
import { templates } from '#domain/templates/templates';
import { inventedAnswers } from '../../../../../infra/local/demonstration/invented-answers.ts';
import { seededRandom } from '../../../../../infra/local/demonstration/random.ts';

describe.each(templates.map((grid) => [grid.code, grid] as const))('grid %s', (_, grid) => {
  test('every answer invented is one the grid takes, and the evaluation is done', () => {
    const random = seededRandom(11);
    for (let contact = 0; contact < 100; contact += 1) {
      const fields = inventedAnswers(grid, random(), random);
      for (const criterion of criteriaOf(grid)) {
        const cell = fields[answerField(criterion.id)] ?? null;
        expect(parseAnswer(criterion, cell).kind).toBe(cell === null ? 'blank' : 'answer');
      }
      expect(fields['done']).toBe(true);
      expect(fields['facts']).not.toBe('');
    }
  });
});
