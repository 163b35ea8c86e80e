import type { Text } from '#domain/text';
import { usePane } from '../pane-context.ts';

/** A column of counts, or of what is said in place of one. */
export type NumberColumn<Row> = {
  readonly title: Text;
  readonly of: (row: Row) => number | string;
};

type NumberTableProps<Row> = {
  /** `strata` and `counts` are its looks. */
  readonly look: 'strata' | 'counts';
  readonly caption?: string;
  /** What a row is about. */
  readonly title: Text;
  readonly nameOf: (row: Row) => string;
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly NumberColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A row for each thing counted, a column for each count of it. */
export function NumberTable<Row>({ look, caption, title, columns, rows, ...row }: NumberTableProps<Row>) {
  const { say, language } = usePane();
  const shown = (value: number | string): string =>
    typeof value === 'number' ? value.toLocaleString(language) : value;
  return (
    <table class={look}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {[title, ...columns.map((column) => column.title)].map((heading) => (
            <th key={heading.fr} scope="col">
              {say(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={row.keyOf(one)}>
            <th scope="row">{row.nameOf(one)}</th>
            {columns.map((column) => (
              <td key={column.title.fr}>{shown(column.of(one))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
