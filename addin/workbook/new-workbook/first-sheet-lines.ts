import type { Overview } from '#contract/organisation';
import type { Role } from '#domain/role';
import type { Language } from '#domain/text';
import { roleNames } from '../../locales/roles.ts';
import { newWorkbookTexts } from '../../locales/new-workbook.ts';
import { quarterName } from '../../locales/sheets.ts';
import type { StyleName } from './book-styles.ts';

/** What fits over the columns of the first sheet. */
const CHARACTERS_A_LINE = 120;

/** One row of the first sheet. The formula is as a file has it, without `=`. */
export type SheetLine =
  | { readonly style: StyleName; readonly text: string }
  | { readonly style: StyleName; readonly formula: string };

export type FirstSheet = {
  readonly name: string;
  readonly lines: readonly SheetLine[];
  readonly footer: string;
};

export type ForWhom = {
  readonly overview: Overview;
  readonly role: Role;
  readonly language: Language;
  /** The quarter of today, `2026-Q4`. */
  readonly quarter: string;
  /** What formulas begin with in this stage: `DEV`; empty in production. */
  readonly namespace: string;
};

/** What the first sheet of a workbook says: for whom it is, how to go on, and the table of the quarter. */
export function firstSheetOf(whom: ForWhom): FirstSheet {
  const { overview, role, language } = whom;
  const { organisation } = overview;
  const say = (text: Readonly<Record<Language, string>>) => text[language];
  const texts = newWorkbookTexts;
  return {
    name: say(texts.sheetName),
    footer: `${organisation.name} · ${say(texts.sheetName)}`,
    lines: [
      { style: 'title', text: say(texts.title(organisation.name)) },
      ...notes(say(texts.forRole(say(roleNames[role])))),
      empty,
      { style: 'heading', text: say(texts.goOn) },
      ...[...texts.steps.everyone, ...texts.steps[role]].flatMap((text) => notes(`• ${say(text)}`)),
      empty,
      ...tableLines(whom),
    ],
  };
}

const empty: SheetLine = { style: 'plain', text: '' };

/** A text as lines that fit on the page: merged cells would be in the way of whoever sorts or inserts. */
function notes(text: string): readonly SheetLine[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= CHARACTERS_A_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line, index) => ({ style: 'note', text: index === 0 ? line : `   ${line}` }));
}

function tableLines({ overview, role, language, quarter, namespace }: ForWhom): readonly SheetLine[] {
  const wave = waveToShow(overview, quarter);
  const texts = newWorkbookTexts;
  if (wave === undefined || role === 'administrator') {
    const why = role === 'administrator' ? texts.noFigures : texts.noWave;
    return [
      { style: 'heading', text: texts.quarter(quarterName(quarter)[language])[language] },
      ...notes(why[language]),
    ];
  }
  const shown = quarterName(wave)[language];
  const formula = `("${wave}")`;
  return [
    { style: 'heading', text: texts.quarter(shown)[language] },
    ...notes(texts.fromFormula(`=BAROMETER_TABLE${formula}`)[language]),
    { style: 'plain', formula: inFile('BAROMETER_TABLE', namespace) + formula },
  ];
}

/** The current quarter when it has a wave, else the newest wave that began; undefined when none has. */
function waveToShow({ waves }: Overview, quarter: string): string | undefined {
  const begun = waves.filter(({ state }) => state !== 'planned');
  if (begun.some((wave) => wave.quarter === quarter)) return quarter;
  return [...begun].sort((one, other) => other.from.localeCompare(one.from))[0]?.code;
}

/** A file keeps the formulas of an add-in under this name; Excel shows it until the add-in has loaded. */
const inFile = (name: string, namespace: string): string =>
  `_xldudf_${namespace === '' ? name : `${namespace}_${name}`}`;
