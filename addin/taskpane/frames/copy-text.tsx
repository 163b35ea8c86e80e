import { useState } from 'preact/hooks';
import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';

type CopyTextProps = { readonly name: string; readonly text: string };

/** A long text under its name, with a button that copies it. */
export const CopyText = ({ name, text }: CopyTextProps) => (
  <div class="copied">
    <span class="label">{name}</span>
    <code>{text}</code>
    <CopyButton name={name} text={text} />
  </div>
);

/** Copies a text; what Excel forbids to copy can be selected where it is shown. */
export function CopyButton({ name, text, label }: CopyTextProps & { readonly label?: string }) {
  const { say } = usePane();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <>
      <button type="button" class="link" aria-label={label ?? say(frameTexts.copyOf(name))} onClick={copy}>
        {label ?? say(frameTexts.copy)}
      </button>
      <span role="status" class="meta">
        {outcome && say(frameTexts[outcome])}
      </span>
    </>
  );
}
