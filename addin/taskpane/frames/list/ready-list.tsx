import type { WaveView } from '#contract/wave';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { importTexts } from '../../../locales/import.ts';
import { ineligibleNames, listTexts } from '../../../locales/import-list.ts';
import { ListSending } from '../../../workbook/import/list-sending.ts';
import { placeContacts } from '../../../workbook/import/place-contacts.ts';
import type { ListRead } from '../../../workbook/import/read-contact-list.ts';
import { FirstRows } from '../../import/first-rows.tsx';
import { LeftOutRows } from '../../import/left-out-rows.tsx';
import { LineRefusals } from '../../import/line-refusals.tsx';
import { openQuestions } from '../../import/open-questions.ts';
import { StartImport } from '../../import/start-import.tsx';
import type { Opened } from '../../import/use-opened-file.ts';
import { usePane } from '../../pane-context.ts';
import type { ListReview } from './use-list-review.ts';
import { isOpen } from './use-word-meanings.ts';

type ReadyListProps = { readonly opened: Opened; readonly wave: WaveView; readonly review: ListReview };

/** What is about to be sent, what stays out and why, and the button that sends. */
export function ReadyList({ opened, wave, review }: ReadyListProps) {
  const { model, say } = usePane();
  const { reading, answers, names } = review;
  const read = reading.value;
  const open = openOf(review, opened).map(say);
  const unwanted = read === undefined ? 0 : unwantedRows(read, names);
  const contacts = read === undefined ? 0 : read.contacts - unwanted;
  const first =
    read === undefined ? [] : placeContacts({ contacts: read.first }, names.platformOf, answers).contacts;
  return (
    <>
      {open.length === 0 && <FirstRows contacts={first} timeZone={wave.timeZone} />}
      {read && (
        <>
          <p class="pending" role="status">
            {say(listTexts.ready(contacts))}
          </p>
          <LeftBySaying review={review} />
          {read.repeated > 0 && <p class="meta">{say(listTexts.repeated(read.repeated))}</p>}
          <LeftOutRows leftOut={read.leftOut} unwanted={unwanted} />
          <LineRefusals refused={read.refused} source={opened} />
          {read.refusedRows > read.refused.length && (
            <p class="meta">{say(listTexts.unlisted(read.refusedRows))}</p>
          )}
        </>
      )}
      <StartImport
        label={say(listTexts.send(contacts))}
        open={open}
        nothing={contacts === 0 ? say(importTexts.importNothing) : undefined}
        busy={reading.busy}
        onStart={() =>
          void model.lists.start(wave.code, sendingOf(model.app.client, wave.code, opened, review))
        }
      />
    </>
  );
}

function openOf(review: ListReview, { table }: Opened) {
  const { answers, order, names, reading, fates, notices } = review;
  const open = openQuestions({ answers, columns: table.columns, read: reading.value, order, names });
  return [...open, ...(isOpen(fates) || isOpen(notices) ? [listTexts.someWords] : [])];
}

const unwantedRows = (read: ListRead, { platformOf }: ListReview['names']): number =>
  read.names.reduce((sum, { name, rows }) => (platformOf(name) === null ? sum + rows : sum), 0);

function LeftBySaying({ review: { fates } }: { readonly review: ListReview }) {
  const { say } = usePane();
  return (
    <>
      {ineligibleReasons.map((reason) => {
        const rows = fates.words
          .filter(({ meaning }) => meaning === reason)
          .reduce((sum, word) => sum + word.rows, 0);
        if (rows === 0) return null;
        return (
          <p key={reason} class="meta">
            {say(listTexts.ofWhich(rows, say(ineligibleNames[reason])))}
          </p>
        );
      })}
    </>
  );
}

function sendingOf(
  client: ConstructorParameters<typeof ListSending>[0],
  wave: string,
  opened: Opened,
  { rules, names, answers: whole, notices, fates, notice }: ListReview,
): ListSending {
  const { file, table, readers, name } = opened;
  const answers = { platformOf: names.platformOf, whole, notices: notices.meanings, fates: fates.meanings };
  return new ListSending(client, wave, {
    write: (walk) => readers.writeContactList(file, table, { ...rules, answers }, walk),
    notice: { ...notice, how: notice.how.trim() },
    fileName: name,
    source: { file, table },
  });
}
