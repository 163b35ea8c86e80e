import { paneTexts } from '../../locales/pane.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { usePane } from '../pane-context.ts';

const fields = ['id', 'start', 'platform', 'channel', 'direction'] as const;

/** Which column is what, and which are left behind. */
export function Understood({ file }: { readonly file: RecognisedFile }) {
  const { say } = usePane();
  return (
    <section>
      <h2>{say(paneTexts.understood)}</h2>
      <p class="meta">{say(paneTexts.headingRow(file.headingLine))}</p>
      <dl class="pairs">
        {fields.map((field) => {
          const column = file.columns[field];
          if (column === undefined) return null;
          return (
            <div key={field}>
              <dt>{say(paneTexts.fields[field])}</dt>
              <dd>« {column.heading} »</dd>
            </div>
          );
        })}
      </dl>
      {file.dropped.length > 0 && <p class="left">{say(paneTexts.dropped(file.dropped.join(', ')))}</p>}
      {file.ignored.length > 0 && <p class="meta">{say(paneTexts.ignored(file.ignored.length))}</p>}
    </section>
  );
}
