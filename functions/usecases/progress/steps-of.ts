import type { RowWrite } from '../ports.ts';
import type { WrittenRow } from '../sheets/sheet-resource.ts';
import { storedTheme } from '../stored/theme.ts';
import { stepRow } from './step-row.ts';
import type { ThemeGround } from './theme-ground.ts';

/** A line of the history for each theme whose state somebody changed; none for one that is deleted. */
export const stepsOf = ({ session, today }: ThemeGround, rows: readonly WrittenRow[]): readonly RowWrite[] =>
  rows.flatMap(({ before, after }) => {
    if (after === undefined) return [];
    const was = before === undefined ? null : storedTheme.parse(before).state;
    const { platform, theme, state } = storedTheme.parse(after);
    if (was === state) return [];
    const figures = { wave: null, value: null, low: null, high: null, n: null };
    const by = session.member.name;
    return [stepRow(session, { platform, day: today, theme, before: was, after: state, ...figures, by })];
  });
