import { useEffect, useRef, useState } from 'preact/hooks';
import { readingTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { QUOTE_CHARACTERS } from '../../workbook/practices/quote-of.ts';
import { usePane } from '../pane-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import type { Citation } from './add-fact.ts';

type Cited = Pick<Citation, 'practice' | 'quote'>;
type CiteFormProps = {
  readonly practices: readonly KnownPractice[];
  readonly first: Cited;
  readonly busy: boolean;
  readonly onAdd: (cited: Cited) => void;
  readonly onCancel: () => void;
};

/** Which practice a turn is a fact of, and what is quoted of it. */
export function CiteForm({ practices, first, busy, onAdd, onCancel }: CiteFormProps) {
  const { say } = usePane();
  const [{ practice, quote }, set] = useState(first);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  if (practices.length === 0) return <p class="hint">{say(texts.noPractice)}</p>;
  return (
    <form
      class="cite"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ practice, quote });
      }}
    >
      <Field label={say(texts.practice)}>
        <Choice
          value={practice}
          options={practices.map(({ code, label }) => ({ value: code, label }))}
          onChoose={(code) => set({ practice: code, quote })}
        />
      </Field>
      <Field label={say(texts.quote)} hint={say(texts.quoteHint(QUOTE_CHARACTERS - quote.length))}>
        <textarea
          rows={3}
          maxLength={QUOTE_CHARACTERS}
          value={quote}
          onInput={(event) => set({ practice, quote: event.currentTarget.value })}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || quote.trim() === ''}>
          {say(texts.add)}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {say(texts.cancel)}
        </button>
      </div>
      {busy && <p role="status">{say(texts.adding)}</p>}
    </form>
  );
}
