import { importTexts } from '../../locales/import.ts';
import { leftOutReasons, type LeftOut } from '../../workbook/import/left-out-reasons.ts';
import { usePane } from '../pane-context.ts';

type LeftOutRowsProps = { readonly leftOut: LeftOut; readonly unwanted: number };

/** Rows that are neither taken nor refused, and why. */
export function LeftOutRows({ leftOut, unwanted }: LeftOutRowsProps) {
  const { say } = usePane();
  return (
    <>
      {leftOutReasons.map((reason) => {
        const { rows, lines } = leftOut[reason] ?? { rows: 0, lines: [] };
        if (rows === 0) return null;
        const shown = lines.join(', ') + (rows > lines.length ? '…' : '');
        return (
          <p key={reason} class="meta">
            {say(importTexts.leftOut(reason, rows, shown))}
          </p>
        );
      })}
      {unwanted > 0 && <p class="meta">{say(importTexts.unwanted(unwanted))}</p>}
    </>
  );
}
