import { useState } from 'preact/hooks';
import { colourOf } from './person-colour.ts';
import { keepOwnName } from './own-name.ts';
import { sharedAddress } from './shared-address.ts';
import type { SharedSession } from './shared-session.ts';
import type { SharedTexts } from './shared-texts.ts';

type Props = { session: SharedSession; texts: SharedTexts };

/** How the shared workbook stands and how many have it open; opens the list of who they are, with the link. */
export function PeopleButton({ session, texts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { people, state } = session;
  return (
    <div
      class="wb-sharing"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <span class={`wb-shared-state wb-${state}`} role="status">
        {texts.states[state]}
      </span>
      {state === 'broken' && (
        <button type="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
      )}
      <button
        type="button"
        class="wb-people"
        title={texts.peopleTitle}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {people.map(({ author }) => (
          <i key={author} style={{ background: colourOf(author) }} />
        ))}
        {texts.people(Math.max(1, people.length))}
      </button>
      {isOpen && <PeoplePanel session={session} texts={texts} />}
    </div>
  );
}

function PeoplePanel({ session, texts }: Props) {
  const [isCopied, setCopied] = useState(false);
  const address = sharedAddress(session.id);
  const rename = (name: string) => {
    if (name === '') return;
    keepOwnName(name);
    session.rename(name);
  };
  return (
    <div class="wb-people-panel" role="dialog" aria-label={texts.peopleTitle}>
      <ul>
        {session.people.map(({ author, name }) => (
          <li key={author}>
            <i style={{ background: colourOf(author) }} />
            {author === session.me.author ? texts.you(name) : name}
          </li>
        ))}
      </ul>
      <label>
        {texts.yourName}
        <input
          maxLength={40}
          defaultValue={session.me.name}
          onChange={(event) => rename(event.currentTarget.value.trim())}
        />
      </label>
      <label>
        {texts.link}
        <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button
        type="button"
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {isCopied ? texts.copied : texts.copyLink}
      </button>
    </div>
  );
}
