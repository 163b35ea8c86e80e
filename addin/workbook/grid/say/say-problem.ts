import type { Text } from '#domain/text';
import { draftProblemTexts } from '../../../locales/grid-problems.ts';
import { criterionTitles, settingsHeadings, zeroRuleTitles } from '../../../locales/grid-sheet.ts';
import type { DraftPlace, DraftProblem } from '../draft-problem.ts';

export type ProblemWords = { readonly heading: Text; readonly sentence: Text };

/** What is wrong with a cell and what to do, with the heading of its column. */
export const sayProblem = ({ place, code, detail }: DraftProblem): ProblemWords => ({
  heading: headingOf(place),
  sentence: draftProblemTexts[code](detail),
});

function headingOf(place: DraftPlace): Text {
  switch (place.table) {
    case 'criteria':
      return criterionTitles[place.column];
    case 'settings':
      return settingsHeadings.value;
    case 'zero-rules':
      return zeroRuleTitles[place.column];
  }
}
