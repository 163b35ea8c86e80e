import type { Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { usePane } from '../pane-context.ts';

/** How far each platform is: contacts of its sample, evaluated, and without anybody. */
export function PlatformTable({ platforms }: Pick<Progress, 'platforms'>) {
  const { say } = usePane();
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{say(assignmentTexts.platform)}</th>
          <th scope="col">{say(assignmentTexts.sample)}</th>
          <th scope="col">{say(assignmentTexts.done)}</th>
          <th scope="col">{say(assignmentTexts.free)}</th>
          <th scope="col">{say(assignmentTexts.double)}</th>
        </tr>
      </thead>
      <tbody>
        {platforms.map(({ platform, sample, done, unassigned, doubles }) => (
          <tr key={platform}>
            <th scope="row">{platform}</th>
            <td>{sample}</td>
            <td>{done}</td>
            <td>{unassigned}</td>
            <td>{doubles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
