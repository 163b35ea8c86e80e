import { useEffect, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { showDialog } from './dialog.ts';
import { withQuery } from './page-address.ts';

type Props = { bench: Bench; books: BookStore };

const newBook = '\u0000new';

/** The workbooks kept in this browser, and a new one. */
export function BookChooser({ bench, books }: Props) {
  const texts = bench.texts.page;
  const [names, setNames] = useState<readonly string[]>([bench.bookName]);
  useEffect(
    () => void books.names().then((saved) => setNames([...new Set([...saved, bench.bookName])])),
    [books],
  );
  const open = (name: string) => {
    location.href = withQuery({ book: name });
  };
  const choose = async (select: HTMLSelectElement) => {
    const name = select.value === newBook ? await askName(bench) : select.value;
    if (name === undefined) select.value = bench.bookName;
    else open(name);
  };
  return (
    <label class="wb-books">
      <span class="wb-hidden">{texts.book}</span>
      <select
        value={bench.bookName}
        title={texts.saved}
        onChange={(event) => void choose(event.currentTarget)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={newBook}>{texts.newBook}</option>
      </select>
    </label>
  );
}

async function askName({ texts }: Bench): Promise<string | undefined> {
  const { newBookName, newBook: title, create, cancel } = texts.page;
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.required = true;
  field.maxLength = 80;
  label.append(newBookName, field);
  const answer = await showDialog(
    title,
    [label],
    [
      { label: create, value: 'create', isMain: true },
      { label: cancel, value: 'cancel', isMain: false },
    ],
  );
  const name = field.value.trim();
  return answer === 'create' && name !== '' ? name : undefined;
}
