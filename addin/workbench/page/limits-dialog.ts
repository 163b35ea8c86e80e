import type { WorkbenchTexts } from '../texts.ts';
import { showDialog } from './dialog.ts';

/** Lists what the workbench does not simulate. */
export async function showLimits(texts: WorkbenchTexts): Promise<void> {
  const introduction = document.createElement('p');
  introduction.textContent = texts.limitsIntroduction;
  const list = document.createElement('ul');
  for (const limit of texts.limitsList) {
    const item = document.createElement('li');
    item.textContent = limit;
    list.append(item);
  }
  await showDialog(
    texts.limitsTitle,
    [introduction, list],
    [{ label: texts.close, value: 'close', isMain: true }],
  );
}
