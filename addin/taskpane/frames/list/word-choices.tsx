import { useRef } from 'preact/hooks';
import type { Text } from '#domain/text';
import { importTexts } from '../../../locales/import.ts';
import { listTexts } from '../../../locales/import-list.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import type { WordMeanings } from './use-word-meanings.ts';

type WordChoicesProps<Meaning extends string> = {
  readonly title: Text;
  readonly hint?: Text;
  readonly found: WordMeanings<Meaning>;
  readonly options: readonly { readonly value: Meaning; readonly label: Text }[];
  /** What all the words that are still open may be said to mean at once. */
  readonly rest?: { readonly meaning: Meaning; readonly label: Text };
};

/** What each word of a column means: those nobody can guess are asked about, the others may be said otherwise. */
export function WordChoices<Meaning extends string>(props: WordChoicesProps<Meaning>) {
  const { title, hint, found, rest } = props;
  const { say } = usePane();
  const asked = useRef(new Set<string>());
  const { words, column } = found;
  if (column === undefined || (words.length === 0 && !found.isTooMany)) return null;
  const open = words.filter(({ meaning }) => meaning === undefined);
  // A word stays where it was asked about once it is answered: the keyboard is on it.
  for (const { key } of open) asked.current.add(key);
  const isAsked = ({ key }: { readonly key: string }): boolean => asked.current.has(key);
  return (
    <section>
      <h2>{say(title)}</h2>
      {hint && <p class="hint">{say(hint)}</p>}
      {found.isTooMany && <Notice tone="warning">{say(listTexts.tooManyWords(column.heading))}</Notice>}
      {!found.isTooMany && (
        <>
          {words.filter(isAsked).map((word) => (
            <WordChoice key={word.key} word={word} {...props} />
          ))}
          {rest && open.length > 1 && (
            <button
              type="button"
              onClick={() =>
                found.say(
                  open.map(({ key }) => key),
                  rest.meaning,
                )
              }
            >
              {say(rest.label)}
            </button>
          )}
          {words
            .filter((word) => !isAsked(word))
            .map((word) => (
              <WordChoice key={word.key} word={word} {...props} />
            ))}
        </>
      )}
    </section>
  );
}

type WordChoiceProps<Meaning extends string> = Pick<WordChoicesProps<Meaning>, 'found' | 'options'> & {
  readonly word: WordMeanings<Meaning>['words'][number];
};

function WordChoice<Meaning extends string>({ word, found, options }: WordChoiceProps<Meaning>) {
  const { say } = usePane();
  const shown = word.word === '' ? say(listTexts.emptyWord) : word.word;
  const all = options.map(({ value, label }) => ({ value, label: say(label) }));
  const toChoose = { value: '', label: say(importTexts.toChoose) };
  return (
    <Field label={`${shown} (${say(listTexts.wordRows(word.rows))})`}>
      <Choice
        label={say(listTexts.wordIs(shown))}
        value={word.meaning ?? ''}
        options={word.meaning === undefined ? [toChoose, ...all] : all}
        onChoose={(said) => {
          const meaning = options.find(({ value }) => value === said)?.value;
          if (meaning !== undefined) found.say([word.key], meaning);
        }}
      />
    </Field>
  );
}
