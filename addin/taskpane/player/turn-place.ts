/** What the place of a turn in the page is known by. */
export const turnId = (turn: number): string => `turn-${turn}`;

/** Brings a turn into sight and leaves the keyboard where it is; undefined when the turn is not shown. */
export function showTurn(turn: number): HTMLElement | undefined {
  const element = document.getElementById(turnId(turn)) ?? undefined;
  element?.scrollIntoView({ block: 'center' });
  return element;
}

/** As somebody who clicked for it wants: the keyboard goes there too. */
export function goToTurn(turn: number): void {
  showTurn(turn)?.focus();
}
