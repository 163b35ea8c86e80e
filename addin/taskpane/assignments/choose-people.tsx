import { assignmentTexts } from '../../locales/assignments.ts';
import { usePane } from '../pane-context.ts';
import { OpenMembers } from './open-members.tsx';
import type { Person } from './people.ts';

type ChoosePeopleProps = {
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Ticks who is meant. */
export function ChoosePeople({ people, chosen, onChoose }: ChoosePeopleProps) {
  const { say } = usePane();
  if (people.length === 0) return <OpenMembers />;
  const all = people.map(({ objectId }) => objectId);
  const isAll = chosen.length === all.length;
  const toggle = (person: string, isChosen: boolean) =>
    onChoose(all.filter((one) => (one === person ? isChosen : chosen.includes(one))));
  return (
    <fieldset>
      <legend>{say(assignmentTexts.people)}</legend>
      {people.length > 3 && (
        <button type="button" class="link" onClick={() => onChoose(isAll ? [] : all)}>
          {say(isAll ? assignmentTexts.chooseNone : assignmentTexts.chooseAll)}
        </button>
      )}
      {people.map(({ objectId, name, role }) => (
        <label key={objectId} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(objectId)}
            onChange={(event) => toggle(objectId, event.currentTarget.checked)}
          />
          <span>
            {name} {role !== 'evaluator' && <small>{say(assignmentTexts.roles[role])}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
