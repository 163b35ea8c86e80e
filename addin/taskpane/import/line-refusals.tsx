import { refusalText } from '../../locales/errors.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { paneTexts } from '../../locales/pane.ts';
import type { LineRefusal } from '../../workbook/import/line-refusal.ts';
import type { FileSource } from '../../workbook/import/refusal-file.ts';
import { usePane } from '../pane-context.ts';
import { SaveRefused } from './save-refused.tsx';

const SHOWN = 200;

type LineRefusalsProps = {
  readonly refused: readonly LineRefusal[];
  /** The file they are of, while it can be read. */
  readonly source?: FileSource | undefined;
};

/** Rows left out, each with its line, its value, why and what to do; and a file of them. */
export function LineRefusals({ refused, source }: LineRefusalsProps) {
  const { say } = usePane();
  if (refused.length === 0) return null;
  return (
    <details class="refusals">
      <summary>{say(importOutcomeTexts.refusedRows(refused.length))}</summary>
      {source && <SaveRefused refused={refused} source={source} />}
      <ul>
        {refused.slice(0, SHOWN).map(({ line, value, code, parameters }) => (
          <li key={line}>
            <b>{say(importOutcomeTexts.line(line))}</b> {value !== '' && <code>{value}</code>}{' '}
            {say(refusalText(code, parameters))}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p class="meta">{say(paneTexts.others(refused.length - SHOWN))}</p>}
    </details>
  );
}
