import { FIRST_VERSION } from '#domain/grids/grid-version';
import type { Grid } from '#domain/grid';
import type { Language } from '#domain/text';
import type { DraftView, ShownProblem } from './draft-view.ts';
import type { GridTools } from './load-grid-tools.ts';
import { keepDraft } from './sheet/draft-store.ts';
import type { DraftPart } from './sheet/draft-part.ts';
import { seeSheet, writeSheet, type SeenSheet } from './sheet/grid-sheet.ts';
import { keyOf, type Mark } from './sheet/mark-problems.ts';

export type Checking = {
  readonly tools: GridTools;
  readonly language: Language;
  /** The version the draft was made from. */
  readonly before: Grid | undefined;
  /** False when somebody else wrote: their own add-in marks it. */
  readonly marks: boolean;
  /** False when the person only touched ids: written again at once, they would be all that Ctrl+Z ever reaches. */
  readonly fills: boolean;
};

export type Checked = {
  readonly view: Pick<DraftView, 'part' | 'sheetName' | 'isGone' | 'problems' | 'comparison' | 'version'>;
  readonly grid: Grid | undefined;
  readonly seen: SeenSheet | undefined;
};

/** Reads the sheet of a draft, marks what is wrong in it, and says what it would be published as. */
export async function checkDraftSheet(part: DraftPart, checking: Checking): Promise<Checked> {
  const { tools, language, before } = checking;
  const layout = tools.makeLayout(language);
  const seen = await seeSheet(part, layout);
  if (seen === undefined) return { view: gone(part), grid: undefined, seen };
  const { grid, problems, filled } = tools.readDraft(seen.draft, { code: part.code, version: FIRST_VERSION });
  const shown = problems.map((problem): ShownProblem => ({
    ...tools.sayProblem(problem),
    problem,
    address: seen.addressOf(problem.place),
  }));
  const fills = checking.fills ? filled : [];
  const marked = checking.marks
    ? await markSheet(part, checking, { filled: fills, marks: marksOf(shown, language) })
    : part;
  const comparison =
    before === undefined || problems.length > 0 ? undefined : tools.compareInWords(before, grid);
  return {
    view: {
      part: marked,
      sheetName: seen.sheetName,
      isGone: false,
      problems: shown,
      comparison,
      version: versionOf(part, comparison),
    },
    grid,
    seen,
  };
}

const gone = (part: DraftPart): Checked['view'] => ({
  part,
  sheetName: part.code,
  isGone: true,
  problems: undefined,
  comparison: undefined,
  version: undefined,
});

function versionOf({ from }: DraftPart, comparison: DraftView['comparison']): string | undefined {
  if (from === null) return FIRST_VERSION;
  return comparison === undefined || comparison.level === 'same' ? undefined : comparison.version;
}

/** One mark a cell: the first thing to do there. */
function marksOf(shown: readonly ShownProblem[], language: Language): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { problem, heading, sentence } of shown) {
    const key = keyOf(problem.place);
    if (!marks.has(key))
      marks.set(key, { place: problem.place, title: heading[language], message: sentence[language] });
  }
  return [...marks.values()];
}

type Writing = Pick<Parameters<typeof writeSheet>[2], 'filled' | 'marks'>;

/** Cells that already say the same are left alone. */
async function markSheet(
  part: DraftPart,
  { tools, language }: Checking,
  { filled, marks }: Writing,
): Promise<DraftPart> {
  const kept = marks.map(({ place, message }) => ({ ...place, message }));
  const same = JSON.stringify(kept) === JSON.stringify(part.marks);
  if (same && filled.length === 0) return part;
  await writeSheet(part, tools.makeLayout(language), { language, filled, marks });
  if (same) return part;
  const next = { ...part, marks: kept };
  await keepDraft(next);
  return next;
}
