import { readEntry } from '../model/entry.ts';
import type { FilterCriteria } from '../model/table.ts';
import type { Language } from './editable-text.ts';
import { filterTexts } from './filter-texts.ts';
import type { GridDialogs } from './grid-desk.ts';
import type { MenuItem } from './menu.ts';

/** What a column mostly holds, which decides what its filters say. */
export type ColumnKind = 'text' | 'number' | 'date';

type Words = ReturnType<typeof filterTexts>;

type Condition = {
  readonly label: keyof Words;
  /** The criteria, from what was typed; without a question when it takes nothing. */
  readonly criteria: (typed: readonly string[]) => FilterCriteria;
  readonly asks: readonly (keyof Words)[];
};

const one = (label: keyof Words, written: (typed: string) => string): Condition => ({
  label,
  asks: ['value'],
  criteria: ([typed = '']) => ({ filterOn: 'Custom', criterion1: written(typed) }),
});

const between: Condition = {
  label: 'between',
  asks: ['value', 'and'],
  criteria: ([low = '', high = '']) => ({
    filterOn: 'Custom',
    criterion1: `>=${low}`,
    criterion2: `<=${high}`,
    operator: 'And',
  }),
};

const average = (label: 'above' | 'below'): Condition => ({
  label,
  asks: [],
  criteria: () => ({
    filterOn: 'Dynamic',
    dynamicCriteria: label === 'above' ? 'AboveAverage' : 'BelowAverage',
  }),
});

const top: Condition = {
  label: 'top',
  asks: ['topLabel'],
  criteria: ([count = '10']) => ({ filterOn: 'TopItems', criterion1: count === '' ? '10' : count }),
};

const conditions: Readonly<Record<ColumnKind, readonly Condition[]>> = {
  text: [
    one('equals', (typed) => `=${typed}`),
    one('differs', (typed) => `<>${typed}`),
    one('begins', (typed) => `=${typed}*`),
    one('ends', (typed) => `=*${typed}`),
    one('contains', (typed) => `=*${typed}*`),
    one('lacks', (typed) => `<>*${typed}*`),
  ],
  number: [
    one('equals', (typed) => `=${typed}`),
    one('differs', (typed) => `<>${typed}`),
    one('more', (typed) => `>${typed}`),
    one('atLeast', (typed) => `>=${typed}`),
    one('less', (typed) => `<${typed}`),
    one('atMost', (typed) => `<=${typed}`),
    between,
    top,
    average('above'),
    average('below'),
  ],
  date: [
    one('equals', (typed) => `=${typed}`),
    one('before', (typed) => `<${typed}`),
    one('after', (typed) => `>${typed}`),
    between,
  ],
};

/** The lines of the menu of conditions for a kind of column; `keep` gets the criteria chosen. */
export function conditionItems(
  kind: ColumnKind,
  language: Language,
  dialogs: GridDialogs,
  keep: (criteria: FilterCriteria) => void,
): MenuItem[] {
  const texts = filterTexts(language);
  return conditions[kind].map(({ label, asks, criteria }) => ({
    label: texts[label],
    run: () => {
      const labels = asks.map((ask) => texts[ask]);
      const asked =
        labels.length === 0 ? Promise.resolve([]) : dialogs.askTexts(texts[label].replace('…', ''), labels);
      void asked.then((typed) => {
        if (typed) keep(criteria(typed.map((text) => operandOf(text, language))));
      });
    },
  }));
}

/** A number or a date typed as the person writes it, as criteria have it; any other text as it is. */
function operandOf(text: string, language: Language): string {
  const { value } = readEntry(text, language);
  return typeof value === 'number' ? String(value) : text;
}
