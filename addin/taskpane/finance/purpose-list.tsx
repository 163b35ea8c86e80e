import type { Text } from '#domain/text';
import { usePane } from '../pane-context.ts';

/** Something to open, and what it is for. */
export type Purpose = { readonly title: Text; readonly purpose: Text; readonly open: () => void };

type PurposeListProps = {
  readonly heading: Text;
  readonly purposes: readonly Purpose[];
  readonly busy: boolean;
};

/** Buttons with what each is for; nothing where there is none. */
export function PurposeList({ heading, purposes, busy }: PurposeListProps) {
  const { say } = usePane();
  if (purposes.length === 0) return null;
  return (
    <section aria-label={say(heading)}>
      <h2>{say(heading)}</h2>
      <ul class="purposes">
        {purposes.map(({ title, purpose, open }) => (
          <li key={title.en}>
            <button type="button" disabled={busy} onClick={open}>
              {say(title)}
            </button>
            <p class="hint">{say(purpose)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
