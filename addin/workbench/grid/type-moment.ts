import type { GridDesk } from './grid-desk.ts';
import { momentText } from './moment-text.ts';

/** Ctrl+; and Ctrl+: type today or the time where the caret is; on the sheet they start an entry. */
export async function typeMoment({ grid, now }: GridDesk, what: 'day' | 'time'): Promise<void> {
  const text = momentText(await now(), what, grid.language);
  const session = grid.session ?? grid.edit('enter', '');
  session.replace(session.caret, session.caret, text);
  grid.showSession();
}
