import { refusalText } from '../../locales/errors.ts';
import { importTexts } from '../../locales/import.ts';
import { paneTexts } from '../../locales/pane.ts';
import type { LineRefusal } from '../../workbook/import/read-contacts.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 200;

/** Rows left out, each with its line, its value, why and what to do. */
export function LineRefusals({ refused }: { readonly refused: readonly LineRefusal[] }) {
  const { say } = usePane();
  if (refused.length === 0) return null;
  return (
    <details class="refusals">
      <summary>{say(importTexts.refusedRows(refused.length))}</summary>
      <ul>
        {refused.slice(0, SHOWN).map(({ line, value, code, parameters }) => (
          <li key={line}>
            <b>{say(importTexts.line(line))}</b>
            {value !== '' && <code>{value}</code>} {say(refusalText(code, parameters))}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p class="meta">{say(paneTexts.others(refused.length - SHOWN))}</p>}
    </details>
  );
}
