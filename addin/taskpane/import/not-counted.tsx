import { volumeTexts } from '../../locales/import-volumes.ts';
import type { VolumesRead } from '../../workbook/import/read-volumes.ts';
import { usePane } from '../pane-context.ts';
import { LeftOutRows } from './left-out-rows.tsx';
import { LineRefusals } from './line-refusals.tsx';
import type { Opened } from './use-opened-file.ts';

type NotCountedProps = {
  readonly read: Pick<VolumesRead, 'leftOut' | 'refused' | 'refusedRows'>;
  readonly opened: Opened;
  /** Rows of platforms that the person does not want. */
  readonly unwanted: number;
};

/** The rows of a file that nothing is counted of: left out on purpose, or refused with why. */
export function NotCounted({ read, opened, unwanted }: NotCountedProps) {
  const { say } = usePane();
  return (
    <>
      <LeftOutRows leftOut={read.leftOut} unwanted={unwanted} />
      <LineRefusals refused={read.refused} source={opened} />
      {read.refusedRows > read.refused.length && (
        <p class="meta">{say(volumeTexts.unlisted(read.refusedRows))}</p>
      )}
    </>
  );
}
