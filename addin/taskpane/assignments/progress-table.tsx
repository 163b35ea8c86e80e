import type { Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { usePane } from '../pane-context.ts';
import { inOrder, mayEvaluate, openOf, type Person } from './people.ts';

type ProgressTableProps = {
  readonly progress: Progress;
  /** Absent where nothing may change hands. */
  readonly onReassign?: ((person: Person) => void) | undefined;
};

/** What everybody has done and has to do, under their name as the pane is narrow; who left with open rows comes first. */
export function ProgressTable({ progress, onReassign }: ProgressTableProps) {
  const { say, language } = usePane();
  const people = inOrder(progress.evaluators, language);
  if (people.length === 0) return null;
  return (
    <table class="counts people">
      <caption class="visually-hidden">{say(assignmentTexts.people)}</caption>
      <thead>
        <tr>
          {[assignmentTexts.toDo, assignmentTexts.begun, assignmentTexts.done, assignmentTexts.late].map(
            (text) => (
              <th key={text.en} scope="col">
                {say(text)}
              </th>
            ),
          )}
        </tr>
      </thead>
      {people.map((person) => (
        <tbody key={person.objectId}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              <PersonCell person={person} onReassign={onReassign} />
            </th>
          </tr>
          <tr>
            <td>{person.assigned}</td>
            <td>{person.inProgress}</td>
            <td>{person.done}</td>
            <td class={person.late > 0 ? 'late' : ''}>{person.late}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

type PersonCellProps = { readonly person: Person } & Pick<ProgressTableProps, 'onReassign'>;

function PersonCell({ person, onReassign }: PersonCellProps) {
  const { say } = usePane();
  const { name, role, doubles } = person;
  const remarks = [
    ...(role === 'evaluator' ? [] : [say(assignmentTexts.roles[role])]),
    ...(doubles > 0 ? [say(assignmentTexts.ofWhichDoubles(doubles))] : []),
  ];
  return (
    <div class="row">
      <span>
        {name}
        {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
      </span>
      {onReassign && openOf(person) > 0 && (
        <button
          type="button"
          class={mayEvaluate(person) ? 'link' : 'primary'}
          aria-label={say(assignmentTexts.reassignOf(name))}
          onClick={() => onReassign(person)}
        >
          {say(assignmentTexts.reassign)}
        </button>
      )}
    </div>
  );
}
