import { useState } from 'preact/hooks';
import { sendTexts } from '../../locales/send-recordings.ts';
import { summedReplaced, type WrittenText } from '../../workbook/recordings/write-texts.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 5;
const TURNS = 6;
const kinds = ['client', 'agent', 'name', 'phone', 'email', 'card', 'iban', 'link'] as const;

type TextPreviewProps = {
  readonly texts: readonly WrittenText[];
  readonly hasLooked: boolean;
  readonly setLooked: (hasLooked: boolean) => void;
};

/** The first texts as they are in the file and as they would leave, and what was replaced in all of them. */
export function TextPreview({ texts, hasLooked, setLooked }: TextPreviewProps) {
  const { say } = usePane();
  const [shown, setShown] = useState(0);
  const replaced = summedReplaced(texts.map((text) => text.replaced));
  const counts = kinds
    .filter((kind) => replaced[kind] > 0)
    .map((kind) => say(sendTexts.replaced[kind](replaced[kind])));
  const text = texts[shown];
  return (
    <section class="preview">
      <h2>{say(sendTexts.pseudonyms)}</h2>
      <p class="hint">{say(sendTexts.pseudonymsWhy)}</p>
      <p class="meta">{counts.length === 0 ? say(sendTexts.nothingReplaced) : counts.join(' · ')}</p>
      <div class="row">
        {texts.slice(0, SHOWN).map(({ read }, index) => (
          <button
            key={read.key}
            type="button"
            class="quiet"
            aria-pressed={index === shown}
            onClick={() => setShown(index)}
          >
            {read.ids?.find((id) => id !== '') ?? read.name}
          </button>
        ))}
      </div>
      {text && <Compared text={text} />}
      <label class="check">
        <input
          type="checkbox"
          checked={hasLooked}
          onChange={(event) => setLooked(event.currentTarget.checked)}
        />
        {say(sendTexts.looked)}
      </label>
    </section>
  );
}

function Compared({ text: { read, writing } }: { readonly text: WrittenText }) {
  const { say } = usePane();
  return (
    <dl class="compared">
      <dt>{say(sendTexts.before)}</dt>
      <dd>{shownOf(read.subject, read.turns)}</dd>
      <dt>{say(sendTexts.after)}</dt>
      <dd>{writing === undefined ? '—' : shownOf(writing.subject, writing.turns)}</dd>
    </dl>
  );
}

const shownOf = (subject: string, turns: readonly { readonly text: string }[]): string =>
  [subject, ...turns.slice(0, TURNS).map(({ text }) => text), ...(turns.length > TURNS ? ['…'] : [])]
    .filter((line) => line !== '')
    .join('\n');
