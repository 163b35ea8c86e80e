import type { AssignPreview } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { NumberTable } from '../parts/number-table.tsx';
import { usePane } from '../pane-context.ts';
import type { Person } from './people.ts';

type PreviewTableProps = { readonly preview: AssignPreview; readonly people: readonly Person[] };

/** Who would get how many, and of which platforms for who asks. */
export function PreviewTable({ preview, people }: PreviewTableProps) {
  const { say } = usePane();
  const nameOf = (person: string) => people.find(({ objectId }) => objectId === person)?.name ?? person;
  return (
    <>
      <NumberTable
        look="counts"
        title={assignmentTexts.evaluator}
        keyOf={({ objectId }) => objectId}
        nameOf={({ objectId }) => nameOf(objectId)}
        columns={[
          { title: assignmentTexts.standard, of: ({ standard }) => standard },
          { title: assignmentTexts.double, of: ({ double }) => double },
        ]}
        rows={preview.evaluators}
      />
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
