import { useState } from 'preact/hooks';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

/** Copies what a developer needs; where Excel forbids copying it is shown instead. */
export function Diagnostics() {
  const { model, say } = usePane();
  const [outcome, setOutcome] = useState<{ copied: boolean; text: string } | undefined>(undefined);
  const copy = async () => {
    const text = diagnosticsOf(model);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome({ copied, text });
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {say(paneTexts.copyDiagnostics)}
      </button>
      <p role="status" class="meta">
        {outcome && say(outcome.copied ? paneTexts.copied : paneTexts.notCopied)}
      </p>
      {outcome?.copied === false && (
        <textarea readOnly rows={6} value={outcome.text} aria-label={say(paneTexts.copyDiagnostics)} />
      )}
    </>
  );
}
