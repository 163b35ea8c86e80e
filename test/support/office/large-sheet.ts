import type { PullAnswer, Row, RowChange } from '#contract/row';
import type { Criterion, Grid } from '#domain/grid';
import { criterion, optional, section, text, yesNo, zeroToTwo } from '#domain/templates/build';
import { evaluationSpecification } from '../../../addin/workbook/evaluation/evaluation-specification.ts';
import type { Remote } from '../../../addin/workbook/sync/remote.ts';
import type { SheetSpecification } from '../../../addin/workbook/sync/specification.ts';

const PAGE_ROWS = 400;
const criteria: readonly Criterion[] = Array.from({ length: 17 }, (_, index) =>
  criterion(
    `c${index + 1}`,
    text(`Critère ${index + 1}`, `Criterion ${index + 1}`),
    index % 2 === 0 ? yesNo() : zeroToTwo,
    optional,
  ),
);

const grid: Grid = {
  code: 'large',
  version: '1.0.0',
  title: text('Grande grille', 'Large grid'),
  model: 'weights',
  channels: ['phone'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  sections: [section('all', text('Tout', 'All'), 1, criteria)],
  zeroRules: [],
};

/** An evaluation sheet of 30 columns, as quality managers have it. */
export const largeSpecification: SheetSpecification = evaluationSpecification({
  organisation: 'org',
  wave: { code: '2026-T4', timeZone: 'Europe/Paris' },
  grid,
  language: 'fr',
  evaluators: [{ objectId: 'ana', name: 'Ana Diaz' }],
});

const aRow = (index: number): Row => {
  const fields: Row['fields'] = {
    grid: 'large@1.0.0',
    contact: `CONTACT-${String(index).padStart(6, '0')}`,
    platform: `platform-${index % 7}`,
    channel: 'phone',
    direction: 'inbound',
    start: new Date(Date.UTC(2026, 9, 1, 8, 0, index)).toISOString(),
    listenBy: new Date(Date.UTC(2026, 10, 1, 8, 0, index)).toISOString(),
    evaluator: 'ana',
    comment: index % 3 === 0 ? `Un commentaire assez court, celui du contact ${index}.` : null,
    done: index % 2 === 0,
    state: 'draft',
  };
  for (const [place, { id }] of criteria.entries())
    fields[`answer.${id}`] = (index + place) % 4 === 0 ? null : place % 2 === 0 ? '1' : '2';
  return { key: `platform-${index % 7}/CONTACT-${String(index).padStart(6, '0')}`, revision: 1, fields };
};

/** A server that has rows by the thousand, in pages as the real one gives them. */
export class LargeServer implements Remote {
  readonly pulls: (string | undefined)[] = [];
  readonly pushes: (readonly RowChange[])[] = [];
  readonly #rows: readonly Row[];
  readonly #changed: string[] = [];
  readonly #byKey: Map<string, Row>;

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, (_, index) => aRow(index));
    this.#byKey = new Map(this.#rows.map((row) => [row.key, row]));
  }

  readonly pull = (cursor: Readonly<Record<string, number>>, next?: string): Promise<PullAnswer> => {
    this.pulls.push(next);
    const since = cursor['all'];
    const keys = since === undefined ? this.#rows.map(({ key }) => key) : this.#changed.slice(since);
    const from = Number(next ?? 0);
    const rows = keys.slice(from, from + PAGE_ROWS).map((key) => this.#byKey.get(key)!);
    const more = from + PAGE_ROWS < keys.length ? { next: String(from + PAGE_ROWS) } : {};
    return answered({ rows, removed: [], cursor: { all: this.#changed.length }, ...more });
  };

  readonly push: Remote['push'] = (rows) => {
    this.pushes.push(rows);
    return answered({
      results: rows.map(({ key, changes }) => {
        const row = this.#byKey.get(key)!;
        const fields = { ...row.fields };
        for (const [field, { to }] of Object.entries(changes)) fields[field] = to;
        const next = { key, revision: row.revision + 1, fields };
        this.#byKey.set(key, next);
        this.#changed.push(key);
        return { key, row: next, conflicts: [], refusals: [] };
      }),
    });
  };

  readonly forgotCursor = () => false;
  readonly refusedWhole = () => false;
}

/** As over a network: the answer comes later, and is nobody else's object. */
const answered = <T>(answer: T): Promise<T> =>
  new Promise((resolve) => setImmediate(() => resolve(structuredClone(answer))));
