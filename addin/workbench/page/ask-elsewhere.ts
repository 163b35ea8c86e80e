import type { Language } from '../grid/editable-text.ts';
import { sharedAddress } from '../shared/shared-address.ts';
import { sharedTexts } from '../shared/shared-texts.ts';
import { showDialog } from './dialog.ts';
import { askToShare } from './other-tabs.ts';

/**
 * Says that another tab has the workbook, and offers to share it. Resolves when the person would rather have a copy
 * here that is not kept; otherwise the page goes to the shared workbook.
 */
export async function askElsewhere(name: string, language: Language): Promise<void> {
  const texts = sharedTexts[language];
  const choice = await showDialog(
    texts.openElsewhereTitle,
    [paragraph(texts.openElsewhere(name))],
    [
      { label: texts.shareBoth, value: 'share', isMain: true },
      { label: texts.openCopy, value: 'copy', isMain: false },
    ],
  );
  if (choice !== 'share') return;
  const id = await askToShare(name);
  if (id === undefined) {
    await say(texts.share, texts.shareFailed, texts.close);
    return;
  }
  location.href = sharedAddress(id);
  await new Promise<never>(() => undefined);
}

/** Says that a link leads nowhere. */
export function sayGone(language: Language): Promise<void> {
  const { goneTitle, gone, close } = sharedTexts[language];
  return say(goneTitle, gone, close);
}

/** Shows a sentence until it is read. */
export async function say(title: string, sentence: string, close: string): Promise<void> {
  await showDialog(title, [paragraph(sentence)], [{ label: close, value: 'close', isMain: true }]);
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
