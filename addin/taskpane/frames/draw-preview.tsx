import type { DrawPreview } from '#contract/draw';
import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { Notice } from '../parts/notice.tsx';
import { NumberTable } from '../parts/number-table.tsx';
import { usePane } from '../pane-context.ts';
import { stratumName } from './stratum-name.ts';

/** What a draw would give: a stratum that the frame lacks is named, since others of its platform give its share. */
export function DrawPreviewTable({ strata }: DrawPreview) {
  const { say } = usePane();
  const nameOf = stratumName(say);
  const lacking = strata.filter(({ framed, planned }) => framed === 0 && planned > 0);
  return (
    <>
      <NumberTable
        look="strata"
        title={frameTexts.stratum}
        keyOf={stratumKey}
        nameOf={nameOf}
        columns={[
          { title: frameTexts.inFrame, of: ({ framed }) => framed },
          { title: frameTexts.planned, of: ({ planned }) => planned },
          { title: frameTexts.thisBatch, of: ({ n }) => n },
        ]}
        rows={strata}
      />
      {lacking.length > 0 && (
        <Notice tone="warning">{say(frameTexts.notInFrame(lacking.map(nameOf).join(', ')))}</Notice>
      )}
    </>
  );
}
