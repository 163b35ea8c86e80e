import { useState } from 'preact/hooks';
import { refusalText } from '../../locales/errors.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import type { LineRefusal } from '../../workbook/import/line-refusal.ts';
import { loadReaders } from '../../workbook/import/load-readers.ts';
import type { FileSource, RefusalWords } from '../../workbook/import/refusal-file.ts';
import { download } from '../parts/download.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane, type Pane } from '../pane-context.ts';

type SaveRefusedProps = { readonly refused: readonly LineRefusal[]; readonly source: FileSource };

/** Saves the refused rows as a file of the person's own, to be corrected and imported again. */
export function SaveRefused({ refused, source }: SaveRefusedProps) {
  const { say } = usePane();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const save = async () => {
    setState('busy');
    try {
      const { refusalRows, writeCsv } = await loadReaders();
      download(
        writeCsv(await refusalRows(source, refused, wordsIn(say))),
        say(importOutcomeTexts.refusedFileName),
      );
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" disabled={state === 'busy'} onClick={() => void save()}>
        {say(importOutcomeTexts.refusedFile)}
      </button>
      {state === 'failed' && <Notice tone="failure">{say(importOutcomeTexts.refusedFileFailed)}</Notice>}
    </>
  );
}

function wordsIn(say: Pane['say']): RefusalWords {
  const { line, column, why } = importOutcomeTexts.refusedHeadings;
  return {
    headings: { line: say(line), column: say(column), why: say(why) },
    column: (field) =>
      Object.entries(importOutcomeTexts.fields)
        .filter(([name]) => name === field)
        .map(([, text]) => say(text))[0] ?? field,
    why: ({ code, parameters }) => say(refusalText(code, parameters)),
  };
}
