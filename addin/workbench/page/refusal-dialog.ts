import type { GridTexts } from '../grid/grid-texts.ts';
import type { Outcome } from '../model/edits.ts';
import { showDialog } from './dialog.ts';
import { entryAlertTexts } from './entry-alert-texts.ts';

type Refused = Extract<Outcome, { done: false }>;
type Answer = 'retry' | 'cancel' | 'take';
type Button = { label: string; value: Answer; isMain: boolean };

/** Says why an entry was not taken, as Excel does, and asks whether to correct, abandon or, after a warning, take it. */
export function askRefusal(outcome: Refused, texts: GridTexts, language: 'fr' | 'en'): Promise<Answer> {
  const isAlert = outcome.reason === 'validation';
  const style = isAlert ? outcome.alert.style : 'Stop';
  const { goOn } = entryAlertTexts[language];
  const written: { title?: string | undefined; message?: string | undefined } = isAlert
    ? outcome.alert
    : { message: outcome.message };
  const fallback = isAlert ? texts.refusedEntry : texts.refused;
  const [title = texts.refusedTitle, message = fallback] = [written.title, written.message].map(unlessEmpty);
  const said = style === 'Warning' ? [message, goOn] : [message];
  return showDialog(title, said.map(paragraph), buttons(style, texts, language)).then(
    (answer) => answers.find((known) => known === answer) ?? 'cancel',
  );
}

/** An add-in clears a text by emptying it. */
const unlessEmpty = (text: string | undefined) => (text === '' ? undefined : text);

const answers: readonly Answer[] = ['retry', 'cancel', 'take'];

/** Excel's own: a warning is insisted on with Yes, and No goes back to the entry. */
function buttons(style: string, { retry, cancel }: GridTexts, language: 'fr' | 'en'): Button[] {
  const { yes, no, ok } = entryAlertTexts[language];
  const abandon: Button = { label: cancel, value: 'cancel', isMain: false };
  if (style === 'Information') return [{ label: ok, value: 'take', isMain: true }, abandon];
  if (style === 'Stop') return [{ label: retry, value: 'retry', isMain: true }, abandon];
  return [{ label: yes, value: 'take', isMain: false }, { label: no, value: 'retry', isMain: true }, abandon];
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = 'wb-alert-text';
  element.textContent = text;
  return element;
}
