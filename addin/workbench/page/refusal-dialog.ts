import type { GridTexts } from '../grid/grid-texts.ts';
import type { Outcome } from '../model/edits.ts';
import { showDialog } from './dialog.ts';

/** Says why an entry was not taken, as Excel does, and asks whether to correct or abandon it. */
export function askRefusal(
  outcome: Extract<Outcome, { done: false }>,
  texts: GridTexts,
): Promise<'retry' | 'cancel'> {
  const [title, message] =
    outcome.reason === 'validation'
      ? [outcome.alert.title ?? texts.refusedTitle, outcome.alert.message ?? texts.refusedEntry]
      : [texts.refusedTitle, outcome.message || texts.refused];
  const paragraph = document.createElement('p');
  paragraph.textContent = message;
  return showDialog(
    title,
    [paragraph],
    [
      { label: texts.retry, value: 'retry', isMain: true },
      { label: texts.cancel, value: 'cancel', isMain: false },
    ],
  ).then((answer) => (answer === 'retry' ? 'retry' : 'cancel'));
}
