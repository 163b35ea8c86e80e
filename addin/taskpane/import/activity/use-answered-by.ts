import { useState } from 'preact/hooks';
import { fedBy, type ColumnUses } from '../../../workbook/import/activity/column-use.ts';
import type { FactRules, RowIs } from '../../../workbook/import/activity/row-facts.ts';

type AnsweredBy = FactRules['answeredBy'];

/** Which contacts of a log were answered: all of them unless the person, or a column, says otherwise. */
export function useAnsweredBy(rowIs: RowIs, uses: ColumnUses) {
  const [said, setSaid] = useState<AnsweredBy>('rows');
  const isTold = [...uses.values()].some((use) => fedBy(use).includes('answered'));
  return { answeredBy: rowIs === 'contact' && !isTold ? said : undefined, said, setSaid, isTold };
}
