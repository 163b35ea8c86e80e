import type { ZeroRule } from '#domain/grid';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import { cellText } from '../cells/plain.ts';
import type { ZeroRuleColumn } from '../draft-columns.ts';
import type { DraftProblemCode } from '../draft-problem.ts';
import type { RawZeroRule } from '../raw-draft.ts';
import type { FoundProblems } from './found-problems.ts';
import { ID, slug } from './name-ids.ts';
import { bothLanguages } from './read-criterion.ts';

/** The measurements that make an evaluation 0; blank rows are nothing. */
export function readZeroRules(rows: readonly RawZeroRule[], problems: FoundProblems): readonly ZeroRule[] {
  return rows.flatMap((cells, row): readonly ZeroRule[] => {
    if (Object.values(cells).every((cell) => cellText(cell) === '')) return [];
    const refuse = (column: ZeroRuleColumn, code: DraftProblemCode): void =>
      problems.note({ table: 'zero-rules', row, column }, code, { value: cellText(cells[column]) });
    const title = bothLanguages(cellText(cells['title-fr']), cellText(cells['title-en']));
    const named = cellText(cells.measurement).toLowerCase();
    const measurement = named || (title.fr === '' ? '' : slug(title.fr));
    if (measurement === '') refuse('measurement', 'missing-measurement');
    else if (!ID.test(measurement)) refuse('measurement', 'not-an-id');
    const above = typeof cells.above === 'number' ? cells.above : parseDecimal(cellText(cells.above));
    if (above === undefined) refuse('above', 'not-a-number');
    return [{ measurement, title: title.fr === '' ? { fr: named, en: named } : title, above: above ?? 0 }];
  });
}
