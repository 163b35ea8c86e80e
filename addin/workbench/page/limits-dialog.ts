import './limits-dialog.css';
import type { Bench } from './bench.ts';
import { showDialog } from './dialog.ts';
import { limitsTexts } from './limits-texts.ts';

const wholeList = '/not-simulated.html';

/** Lists what the workbench does not simulate, and what the add-in has missed of it. */
export async function showLimits({ host, language }: Bench): Promise<void> {
  const texts = limitsTexts[language];
  const missing = host.missing();
  const asked =
    missing.length === 0
      ? [paragraph(texts.askedNothing)]
      : [paragraph(texts.asked), listOf(missing, 'wb-missing')];
  const link = document.createElement('a');
  link.href = wholeList;
  link.target = '_blank';
  link.textContent = texts.wholeList;
  const last = document.createElement('p');
  last.append(link);
  await showDialog(
    texts.title,
    [paragraph(texts.introduction), listOf(texts.list, 'wb-limits'), ...asked, last],
    [{ label: texts.close, value: 'close', isMain: true }],
  );
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function listOf(lines: readonly string[], name: string): HTMLElement {
  const list = document.createElement('ul');
  list.className = name;
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return list;
}
