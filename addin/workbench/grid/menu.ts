import { Popup } from './popup.ts';

export type MenuItem =
  | {
      label: string;
      run: () => void;
      checked?: boolean;
      /** A colour shown before the label. */ swatch?: string;
    }
  | 'separator';

type Place = { left: number; top: number; bottom: number; width?: number };

/** Opens a list of choices under a place; arrows, Enter and letters choose, as in Excel's lists. */
export function openMenu(
  items: readonly MenuItem[],
  at: Place,
  { label, closed, role = 'menu' }: { label: string; closed: () => void; role?: 'menu' | 'listbox' },
): Popup {
  const popup = new Popup('wb-menu', closed);
  popup.element.setAttribute('role', role);
  popup.element.setAttribute('aria-label', label);
  for (const item of items)
    popup.element.append(item === 'separator' ? separator(role) : button(item, popup, role));
  popup.element.addEventListener('keydown', (event) => step(popup.element, event));
  popup.open(at);
  const choices = buttons(popup.element);
  (choices.find((choice) => choice.ariaSelected === 'true') ?? choices[0])?.focus();
  return popup;
}

function button(
  { label, run, checked, swatch }: Exclude<MenuItem, string>,
  popup: Popup,
  role: string,
): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.textContent = label === '' ? '\u00a0' : label;
  if (swatch !== undefined) element.prepend(colourMark(swatch));
  element.setAttribute('role', role === 'menu' ? 'menuitem' : 'option');
  if (role !== 'menu') element.setAttribute('aria-selected', String(checked ?? false));
  element.addEventListener('click', () => {
    popup.close();
    run();
  });
  return element;
}

function colourMark(colour: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'wb-swatch';
  element.style.background = colour;
  return element;
}

function separator(role: string): HTMLElement {
  const element = document.createElement('hr');
  if (role !== 'menu') element.setAttribute('role', 'presentation');
  return element;
}

const buttons = (element: HTMLElement) => [...element.querySelectorAll('button')];

function step(element: HTMLElement, event: KeyboardEvent): void {
  const choices = buttons(element);
  const current = choices.findIndex((choice) => choice === document.activeElement);
  if (event.key === 'Enter') {
    event.preventDefault();
    choices[current]?.click();
    return;
  }
  const next = nextIndex(event, choices, current);
  if (next === undefined) return;
  event.preventDefault();
  choices[(next + choices.length) % choices.length]?.focus();
}

function nextIndex(
  { key }: KeyboardEvent,
  choices: readonly HTMLElement[],
  current: number,
): number | undefined {
  if (key === 'ArrowDown') return current + 1;
  if (key === 'ArrowUp') return current - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return choices.length - 1;
  if (key.length !== 1) return undefined;
  const starts = (choice: HTMLElement) => choice.textContent.toLowerCase().startsWith(key.toLowerCase());
  const after = choices.findIndex((choice, index) => index > current && starts(choice));
  const found = after >= 0 ? after : choices.findIndex(starts);
  return found >= 0 ? found : undefined;
}
