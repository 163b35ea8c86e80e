import type { Text } from '#domain/text';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { importOutcomeTexts } from '../../../locales/import-outcome.ts';
import { volumeTexts } from '../../../locales/import-volumes.ts';
import { isMarks } from '../../../workbook/import/activity/column-use.ts';
import type { ActivityRead } from '../../../workbook/import/activity/read-activity.ts';
import { openQuestions } from '../open-questions.ts';
import type { Opened } from '../use-opened-file.ts';
import type { ActivityReview } from './use-activity-review.ts';
import { needsPeriod } from './whole-activity.tsx';

/** What the person still has to say before anything is recorded. */
export function openOfActivity(
  { table }: Opened,
  review: ActivityReview,
  read: ActivityRead,
): readonly Text[] {
  const { answers, order, names, period, turned } = review;
  return [
    ...unsaidCounts(table.headings, review),
    ...(hasOpenWords(review, read) ? [activityImportTexts.someWords] : []),
    ...openQuestions({ answers, columns: table.columns, read, order, names }),
    ...(read.turned !== undefined && turned === undefined ? [volumeTexts.turnedAsked] : []),
    ...(needsPeriod(table) && period === '' ? [importOutcomeTexts.fields.period] : []),
  ];
}

/** Averages and rates that nobody has said the count of. */
const unsaidCounts = (headings: Opened['table']['headings'], { columns }: ActivityReview): readonly Text[] =>
  headings.flatMap(({ place, heading }) => {
    const use = columns.uses.get(place);
    const isOpen = (use?.how === 'average' || use?.how === 'rate') && use.by === undefined;
    return isOpen ? [activityImportTexts.byToSay(heading)] : [];
  });

const hasOpenWords = ({ columns, words }: ActivityReview, read: ActivityRead): boolean =>
  [...columns.uses].some(([place, use]) => {
    if (use.how !== 'words' || isMarks(use.asks)) return false;
    const found = read.words.get(place);
    return (
      found?.isTooMany === true ||
      found?.words.some(({ key }) => words.wordSaid(place)(key) === undefined) === true
    );
  });
