import type { Text } from '#domain/text';
import { sendTexts } from '../../locales/send-recordings.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 100;

type NamesListProps = { readonly title: Text; readonly why?: Text; readonly names: readonly string[] };

/** How many, and under it which, for who wants to know. */
export function NamesList({ title, why, names }: NamesListProps) {
  const { say } = usePane();
  return (
    <details class="names">
      <summary>{say(title)}</summary>
      {why && <p class="hint">{say(why)}</p>}
      <ul>
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {names.length > SHOWN && <p class="meta">{say(sendTexts.moreOfThem(names.length - SHOWN))}</p>}
    </details>
  );
}
