import { importTexts } from '../../locales/import.ts';
import type { FoundColumn, FoundTable, KeptMeaning } from '../../workbook/import/found-table.ts';
import type { FileForm } from '../../workbook/import/raw-table.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { ColumnPairs } from './column-pairs.tsx';
import type { FileChoice, Opened } from './use-opened-file.ts';

type UnderstoodProps = {
  readonly opened: Opened;
  readonly meanings: readonly KeptMeaning[];
  readonly rows: number | undefined;
  readonly choice: FileChoice;
  /** Columns that are used beside those of the table. */
  readonly others?: readonly FoundColumn[];
};

const noOthers: readonly FoundColumn[] = [];

/** How the file is written, where its headings are and which column is what: all of it may be said otherwise. */
export function Understood(props: UnderstoodProps) {
  const { meanings, rows, choice, others = noOthers } = props;
  const { file, table } = props.opened;
  const { say } = usePane();
  return (
    <section>
      <h2>{say(importTexts.understood)}</h2>
      <p class="meta">
        <FileForm form={file.form} /> · {say(importTexts.headingRow(table.headingLine))}
        {rows !== undefined && ` · ${say(importTexts.rowsBelow(rows))}`}
      </p>
      {file.form.kind === 'xlsx' && file.form.sheets.length > 1 && (
        <Field label={say(importTexts.sheet)}>
          <Choice
            value={String(table.sheet)}
            options={file.form.sheets.map((label, sheet) => ({ value: String(sheet), label }))}
            onChoose={(sheet) => choice.chooseSheet(Number(sheet))}
          />
        </Field>
      )}
      <ColumnPairs table={table} meanings={meanings} onChange={choice.change} />
      <LeftBehind {...{ table, meanings, others }} />
    </section>
  );
}

function FileForm({ form }: { readonly form: FileForm }) {
  const { say } = usePane();
  if (form.kind === 'xlsx') return <>{say(importTexts.workbook)}</>;
  return (
    <>
      CSV, {say(importTexts.encodings[form.encoding])}, {say(importTexts.separators[form.separator])}
    </>
  );
}

type LeftBehindProps = Pick<UnderstoodProps, 'meanings'> & {
  readonly table: FoundTable;
  readonly others: readonly FoundColumn[];
};

function LeftBehind({ table, meanings, others }: LeftBehindProps) {
  const { say } = usePane();
  const { dropped, headings, columns, counts } = table;
  const used = new Set([
    ...meanings.map((meaning) => columns[meaning]?.place),
    ...[...counts, ...others].map(({ place }) => place),
  ]);
  const ignored = headings.filter(({ place }) => !used.has(place)).length;
  const behind = dropped.filter(({ place }) => !used.has(place));
  const names = behind.map(({ heading }) => heading).join(', ');
  return (
    <>
      {behind.length > 0 && <p class="left">{say(importTexts.dropped(names))}</p>}
      {ignored > 0 && <p class="meta">{say(importTexts.ignored(ignored))}</p>}
    </>
  );
}
