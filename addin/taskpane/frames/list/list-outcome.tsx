import { frameImportOutcomeSchema } from '#contract/frame';
import { readFrameId } from '#domain/sampling/frame-id';
import { ineligibleNames, listTexts } from '../../../locales/import-list.ts';
import type { FileSource } from '../../../workbook/import/refusal-file.ts';
import { LineRefusals } from '../../import/line-refusals.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';

type ListOutcomeProps = {
  readonly outcome: Readonly<Record<string, unknown>>;
  /** The file of the list, while this pane has it. */
  readonly source: FileSource | undefined;
};

/** What came of a list: taken, known already, left out by reason, refused. */
export function ListOutcome({ outcome, source }: ListOutcomeProps) {
  const { say } = usePane();
  const read = frameImportOutcomeSchema.safeParse(outcome);
  if (!read.success) return null;
  const { rows, taken, repeated, ineligible, refused, refusedRows, frames } = read.data;
  return (
    <>
      <Notice tone="success">{say(listTexts.imported(rows, taken))}</Notice>
      {repeated > 0 && <p class="meta">{say(listTexts.again(repeated))}</p>}
      {ineligible.map(({ reason, contacts }) => (
        <p key={reason} class="meta">
          {say(listTexts.leftOut(contacts, say(ineligibleNames[reason])))}
        </p>
      ))}
      {frames.length > 0 && <p class="meta">{say(listTexts.touched(frames.map(shown).join(', ')))}</p>}
      <LineRefusals refused={refused.map((refusal) => ({ ...refusal, value: '' }))} source={source} />
      {refusedRows > refused.length && <p class="meta">{say(listTexts.unlisted(refusedRows))}</p>}
    </>
  );
}

function shown(id: string): string {
  const { period, party } = readFrameId(id) ?? { period: id, party: '' };
  return `${period} ${party}`.trim();
}
