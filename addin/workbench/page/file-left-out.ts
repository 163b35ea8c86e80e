import type { LeftOut } from '../xlsx/left-out.ts';
import { showDialog } from './dialog.ts';
import type { fileTexts } from './file-texts.ts';

type Texts = (typeof fileTexts)['fr'];
type Answers = Parameters<typeof showDialog>[2];

/** Lists what a file or a workbook leaves out; resolves to the answer. */
export function showLeftOut(
  introduction: string,
  left: LeftOut,
  texts: Texts,
  answers: Answers,
): Promise<string | undefined> {
  const paragraph = document.createElement('p');
  paragraph.textContent = introduction;
  const list = document.createElement('ul');
  for (const [kind, count] of left.counts) {
    const item = document.createElement('li');
    item.textContent = texts.count(texts.left[kind], count);
    list.append(item);
  }
  return showDialog(texts.leftTitle, [paragraph, list], answers);
}
