import { sendTexts } from '../../locales/send-recordings.ts';
import type { ContactToFill } from '../../workbook/recordings/contact-to-fill.ts';
import type { Unplaced } from '../../workbook/recordings/plan-sending.ts';
import { Choice } from '../parts/choice.tsx';
import { usePane } from '../pane-context.ts';

const SHOWN = 30;
/** Of a longer sample a list helps nobody: the file is to be renamed. */
const MOST_OFFERED = 500;

type UnplacedListProps = {
  readonly unplaced: readonly Unplaced[];
  readonly contacts: ReadonlyMap<string, ContactToFill>;
  readonly said: Readonly<Record<string, string>>;
  readonly onSay: (key: string, contact: string) => void;
};

/** Things whose contact is not sure: why, and the contacts among which the person chooses. */
export function UnplacedList({ unplaced, contacts, said, onSay }: UnplacedListProps) {
  const { say } = usePane();
  if (unplaced.length === 0) return null;
  return (
    <details class="names" open={unplaced.length <= SHOWN}>
      <summary>{say(sendTexts.toSettle(unplaced.length))}</summary>
      <ul>
        {unplaced.slice(0, SHOWN).map(({ name, match: { key, why, candidates } }) => (
          <li key={key}>
            <strong>{name}</strong>
            <p class="hint">{say(sendTexts.why[why])}</p>
            <Choice
              label={say(sendTexts.goesTo(name))}
              value={said[key] ?? '?'}
              options={[
                { value: '?', label: say(sendTexts.notSaid) },
                { value: '', label: say(sendTexts.leaveOut) },
                ...offered(candidates, contacts).map((id) => ({ value: id, label: id })),
              ]}
              onChoose={(contact) => contact !== '?' && onSay(key, contact)}
            />
          </li>
        ))}
      </ul>
      {unplaced.length > SHOWN && <p class="meta">{say(sendTexts.moreOfThem(unplaced.length - SHOWN))}</p>}
    </details>
  );
}

const offered = (
  candidates: readonly string[],
  contacts: ReadonlyMap<string, ContactToFill>,
): readonly string[] => (candidates.length > 0 ? candidates : [...contacts.keys()].slice(0, MOST_OFFERED));
