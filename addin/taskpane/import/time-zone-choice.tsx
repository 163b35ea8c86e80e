import { importTexts } from '../../locales/import.ts';
import type { FoundTable } from '../../workbook/import/found-table.ts';
import { isUtcHeading } from '../../workbook/import/utc-heading.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';

type TimeZoneChoiceProps = {
  readonly table: FoundTable;
  readonly here: string;
  readonly value: string;
  readonly onChoose: (timeZone: string) => void;
};

/** Whether a heading says that the dates of the file are in universal time. */
export const saysUtc = ({ columns }: FoundTable): boolean => isUtcHeading(columns.start?.heading ?? '');

/** Which clock the dates were read on, unless the file says so. */
export function TimeZoneChoice({ table, here, value, onChoose }: TimeZoneChoiceProps) {
  const { say } = usePane();
  if (saysUtc(table)) return <p class="meta">{say(importTexts.utcSaid)}</p>;
  const zones = [...new Set([here, 'UTC'])];
  return (
    <Field label={say(importTexts.timeZone)}>
      <Choice
        value={value}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
        onChoose={onChoose}
      />
    </Field>
  );
}
