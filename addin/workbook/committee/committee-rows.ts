import type { Language } from '#domain/text';
import { committeeTexts as texts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import { kpi, type KpiCells } from './kpi-formula.ts';
import type { PageCell, PageRow } from './planned-page.ts';
import { weekCells } from './week-formulas.ts';

type Shape = {
  readonly id: keyof typeof texts.indicators;
  readonly format: string;
  /** How it moved: as a share of what it was, or as the difference. */
  readonly change: 'share' | 'points' | 'difference';
  /** Whether it has bounds and an n: answers to surveys. */
  readonly hasBounds?: true;
  /** Contacts add up over weeks: four of them are brought back to one. */
  readonly isSum?: true;
};

const SHARE = '0.0%';
const COUNT = '#,##0';
const shapes: readonly Shape[] = [
  { id: 'received', format: COUNT, change: 'share', isSum: true },
  { id: 'answered', format: COUNT, change: 'share', isSum: true },
  { id: 'serviceOfReceived', format: SHARE, change: 'points' },
  { id: 'answerRate', format: SHARE, change: 'points' },
  { id: 'abandonRate', format: SHARE, change: 'points' },
  { id: 'wait', format: '0.0', change: 'share' },
  { id: 'handlingTime', format: '0.0', change: 'share' },
  { id: 'occupancy', format: SHARE, change: 'points' },
  { id: 'csatHot', format: SHARE, change: 'points', hasBounds: true },
  { id: 'nps', format: '0.0', change: 'difference', hasBounds: true },
];

const changeFormats = {
  share: '+0.0%;-0.0%;0.0%',
  points: '+0.0" pt";-0.0" pt";0.0" pt"',
  difference: '+0.0;-0.0;0.0',
} as const;

export type RowsAsked = {
  readonly cells: KpiCells;
  readonly language: Language;
  /** The row of the first of them on the sheet, from 0. */
  readonly top: number;
};

/** Columns: name, last week, low, high, n, the four weeks before, change. */
export function lastWeekRows({ cells, language, top }: RowsAsked): readonly PageRow[] {
  const days: PageRow = {
    cells: [
      texts.daysOfRow[language],
      { formula: `=${weekCells.week}` },
      '',
      '',
      '',
      { formula: `=${weekCells.before}` },
    ],
  };
  return [
    days,
    ...shapes.map((shape, index) => lastWeekRow(shape, { cells, language, top: top + 1 + index })),
  ];
}

function lastWeekRow(shape: Shape, { cells, language, top }: RowsAsked): PageRow {
  const { id, format, change, hasBounds, isSum } = shape;
  const [now, before] = [absolute(top, 1), absolute(top, 5)];
  const bound = (which: string): PageCell =>
    hasBounds === true ? { formula: `=${kpi(`${id}#${which}`, cells, weekCells.week)}` } : '';
  const ofBefore = kpi(id, cells, weekCells.before);
  const moved = {
    share: `${now}/${before}-1`,
    points: `(${now}-${before})*100`,
    difference: `${now}-${before}`,
  };
  return {
    cells: [
      texts.indicators[id][language],
      { formula: `=${kpi(id, cells, weekCells.week)}` },
      bound('low'),
      bound('high'),
      bound('n'),
      { formula: isSum === true ? `=${ofBefore}/4` : `=${ofBefore}` },
      { formula: `=${moved[change]}` },
    ],
    formats: [undefined, format, format, format, COUNT, format, changeFormats[change]],
  };
}

const expected = [
  { id: 'forecast', format: COUNT, hasBounds: true },
  { id: 'forecastError', format: SHARE, hasBounds: false },
  { id: 'agents', format: COUNT, hasBounds: true },
  { id: 'agentsPresent', format: COUNT, hasBounds: true },
  { id: 'agentsHandling', format: '0.0', hasBounds: false },
  { id: 'agentsShrinkage', format: SHARE, hasBounds: false },
] as const;

/** Columns: name, expected, low, high, weeks behind it. */
export function nextWeekRows({ cells, language }: RowsAsked): readonly PageRow[] {
  const days: PageRow = { cells: [texts.daysOfRow[language], { formula: `=${weekCells.next}` }, '', '', ''] };
  const formula = (id: string): PageCell => ({ formula: `=${kpi(id, cells, weekCells.next)}` });
  return [
    days,
    ...expected.map(({ id, format, hasBounds }) => ({
      cells: [
        texts.expected[id][language],
        formula(id),
        hasBounds ? formula(`${id}#low`) : '',
        hasBounds ? formula(`${id}#high`) : '',
        id === 'forecast' || id === 'forecastError' ? formula(`${id}#n`) : '',
      ],
      formats: [undefined, format, format, format, COUNT],
    })),
  ];
}
