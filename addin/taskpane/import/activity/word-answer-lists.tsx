import { activityImportTexts } from '../../../locales/activity-import.ts';
import { importTexts } from '../../../locales/import.ts';
import { isMarks, type WordsUse } from '../../../workbook/import/activity/column-use.ts';
import { wordAnswers } from '../../../workbook/import/activity/count-words.ts';
import type { ActivityRead } from '../../../workbook/import/activity/read-activity.ts';
import type { FoundColumn, FoundTable } from '../../../workbook/import/found-table.ts';
import type { WordsInFile } from '../../../workbook/import/seen-words.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import type { ActivityReview } from './use-activity-review.ts';

type WordAnswerListsProps = {
  readonly table: FoundTable;
  readonly read: ActivityRead;
  readonly review: ActivityReview;
};

/** Of each column of answers, what its words mean. */
export function WordAnswerLists({ table, read, review }: WordAnswerListsProps) {
  return (
    <>
      {table.headings.map((column) => {
        const use = review.columns.uses.get(column.place);
        const words = read.words.get(column.place);
        if (use?.how !== 'words' || words === undefined) return null;
        return <WordAnswerList key={column.place} {...{ column, use, words, review }} />;
      })}
    </>
  );
}

type WordAnswerListProps = {
  readonly column: FoundColumn;
  readonly use: WordsUse;
  readonly words: WordsInFile;
  readonly review: ActivityReview;
};

function WordAnswerList({ column: { place, heading }, use, words, review }: WordAnswerListProps) {
  const { say } = usePane();
  const { wordSaid, say: answer } = review.words;
  if (words.isTooMany)
    return <Notice tone="failure">{say(activityImportTexts.tooManyWords(heading))}</Notice>;
  const title = say(activityImportTexts.wordsTitle(heading));
  if (isMarks(use.asks))
    return (
      <section>
        <h2>{title}</h2>
        <p class="hint">{say(activityImportTexts.marksHint[use.asks])}</p>
      </section>
    );
  const options = wordAnswers.map((value) => ({ value, label: say(activityImportTexts.wordAnswers[value]) }));
  const toChoose = { value: '', label: say(importTexts.toChoose) };
  return (
    <section>
      <h2>{title}</h2>
      {words.words.map(({ key, word, rows }) => {
        const said = wordSaid(place)(key);
        const named = word === '' ? say(activityImportTexts.blankWord) : word;
        return (
          <Field key={key} label={`${named} (${say(activityImportTexts.wordRows(rows))})`}>
            <Choice
              label={say(activityImportTexts.wordIs(named, heading))}
              value={said ?? ''}
              options={said === undefined ? [toChoose, ...options] : options}
              onChoose={(chosen) => answer(place, key, wordAnswers.find((one) => one === chosen) ?? 'none')}
            />
          </Field>
        );
      })}
    </section>
  );
}
