import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { sendRefusalTexts, sendTexts } from '../../locales/send-recordings.ts';
import { loadReaders } from '../../workbook/import/load-readers.ts';
import type { ItemProgress } from '../../workbook/recordings/send/item-to-send.ts';
import { download } from '../parts/download.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

const SHOWN = 50;

/** What was refused: the file, its contact, why and what to do; all of it as a file of the person's own. */
export function RefusedRecordings({ refused }: { readonly refused: readonly ItemProgress[] }) {
  const { say } = usePane();
  const [failed, setFailed] = useState(false);
  if (refused.length === 0) return null;
  const { file, contact: contactHeading, why } = sendTexts.refusedHeadings;
  const save = async () => {
    try {
      const { writeCsv } = await loadReaders();
      const rows = refused.map((item) => [item.name, item.contact, say(whyOf(item))]);
      download(writeCsv([[say(file), say(contactHeading), say(why)], ...rows]), say(sendTexts.refusedFile));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="refusals sent">
      <h3>{say(sendTexts.refusedTitle(refused.length))}</h3>
      <ul>
        {refused.slice(0, SHOWN).map((item) => (
          <li key={`${item.form} ${item.contact}`}>
            <strong>{item.name}</strong> <span class="meta">{item.contact}</span>
            <p>{say(whyOf(item))}</p>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p class="meta">{say(sendTexts.moreOfThem(refused.length - SHOWN))}</p>}
      <button type="button" onClick={() => void save()}>
        {say(sendTexts.saveRefused)}
      </button>
      {failed && <Notice tone="failure">{say(importOutcomeTexts.refusedFileFailed)}</Notice>}
    </section>
  );
}

const whyOf = ({ refusal }: ItemProgress): Text =>
  refusal === undefined
    ? sendRefusalTexts['not-arrived']({})
    : sendRefusalTexts[refusal.code](refusal.parameters);
