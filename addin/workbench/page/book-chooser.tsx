import { useEffect, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { showDialog } from './dialog.ts';
import { listBooks } from '../shared/books-server.ts';
import type { ListedBook } from '../shared/protocol.ts';
import { ownAddress, sharedAddress } from '../shared/shared-address.ts';
import { sharedTexts } from '../shared/shared-texts.ts';

type Props = { bench: Bench; books: BookStore };
type Shared = Pick<ListedBook, 'id' | 'name'>;

const newBook = '\u0000new';

const sharedMark = '\u0000shared ';

/** The workbooks kept in this browser, those shared on the server, and a new one. */
export function BookChooser({ bench, books }: Props) {
  const texts = bench.texts.page;
  const { ownBooks, sharedBooks } = sharedTexts[bench.language];
  const { session } = bench.book;
  const current = session ? sharedMark + session.id : bench.bookName;
  const [names, setNames] = useState<readonly string[]>(session ? [] : [bench.bookName]);
  const [shared, setShared] = useState<readonly Shared[]>(
    session ? [{ id: session.id, name: bench.bookName }] : [],
  );
  useEffect(() => {
    void books.names().then((saved) => setNames((known) => [...new Set([...saved, ...known])]));
    void listBooks().then((listed) => listed.length > 0 && setShared(listed));
  }, [books]);
  const choose = async (select: HTMLSelectElement) => {
    const chosen = select.value === newBook ? await askName(bench) : select.value;
    if (chosen === undefined) select.value = current;
    else if (chosen.startsWith(sharedMark)) location.href = sharedAddress(chosen.slice(sharedMark.length));
    else location.href = ownAddress(chosen);
  };
  return (
    <label class="wb-books">
      <span class="wb-hidden">{texts.book}</span>
      <select
        value={current}
        title={session ? sharedBooks : texts.saved}
        onChange={(event) => void choose(event.currentTarget)}
      >
        <optgroup label={ownBooks}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
        {shared.length > 0 && (
          <optgroup label={sharedBooks}>
            {shared.map(({ id, name }) => (
              <option key={id} value={sharedMark + id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
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
