import { importTexts } from '../../locales/import.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { usePane } from '../pane-context.ts';

const fields = ['id', 'start', 'platform', 'channel', 'direction'] as const;

/** Which column is what, and which are left behind. */
export function Understood({ file }: { readonly file: RecognisedFile }) {
  const { say } = usePane();
  return (
    <section>
      <h2>{say(importTexts.understood)}</h2>
      <p class="meta">{say(importTexts.headingRow(file.headingLine))}</p>
      <dl class="pairs">
        {fields.map((field) => {
          const column = file.columns[field];
          if (column === undefined) return null;
          return (
            <div key={field}>
              <dt>{say(importTexts.fields[field])}</dt>
              <dd>« {column.heading} »</dd>
            </div>
          );
        })}
      </dl>
      {file.dropped.length > 0 && <p class="left">{say(importTexts.dropped(file.dropped.join(', ')))}</p>}
      {file.ignored.length > 0 && <p class="meta">{say(importTexts.ignored(file.ignored.length))}</p>}
    </section>
  );
}
