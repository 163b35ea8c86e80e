import type { AssignPreview } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { usePane } from '../pane-context.ts';
import type { Person } from './people.ts';

type PreviewTableProps = { readonly preview: AssignPreview; readonly people: readonly Person[] };

/** Who would get how many, and of which platforms for who asks. */
export function PreviewTable({ preview, people }: PreviewTableProps) {
  const { say } = usePane();
  const nameOf = (person: string) => people.find(({ objectId }) => objectId === person)?.name ?? person;
  return (
    <>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{say(assignmentTexts.evaluator)}</th>
            <th scope="col">{say(assignmentTexts.standard)}</th>
            <th scope="col">{say(assignmentTexts.double)}</th>
          </tr>
        </thead>
        <tbody>
          {preview.evaluators.map(({ objectId, standard, double }) => (
            <tr key={objectId}>
              <th scope="row">{nameOf(objectId)}</th>
              <td>{standard}</td>
              <td>{double}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{say(assignmentTexts.byPlatform)}</summary>
        <ul class="platform-shares">
          {preview.evaluators.map(({ objectId, platforms }) => (
            <li key={objectId}>
              <strong>{nameOf(objectId)}</strong>
              <p>{platforms.filter(hasAny).map(shareOf(say)).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

type Share = AssignPreview['evaluators'][number]['platforms'][number];
const hasAny = ({ standard, double }: Share): boolean => standard + double > 0;
const shareOf =
  (say: ReturnType<typeof usePane>['say']) =>
  ({ platform, standard, double }: Share): string =>
    say(assignmentTexts.platformShare(platform, standard, double));
