import type { Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { NumberTable } from '../parts/number-table.tsx';

/** How far each platform is: contacts of its sample, evaluated, and without anybody. */
export const PlatformTable = ({ platforms }: Pick<Progress, 'platforms'>) => (
  <NumberTable
    look="counts"
    title={assignmentTexts.platform}
    keyOf={({ platform }) => platform}
    nameOf={({ platform }) => platform}
    columns={[
      { title: assignmentTexts.sample, of: ({ sample }) => sample },
      { title: assignmentTexts.done, of: ({ done }) => done },
      { title: assignmentTexts.free, of: ({ unassigned }) => unassigned },
      { title: assignmentTexts.double, of: ({ doubles }) => doubles },
    ]}
    rows={platforms}
  />
);
