/**
 * The names a key may be bound under, the most precise first: `ctrl+shift+l`, `F4`, `ctrl+Digit9`. A sign that takes
 * Shift on one keyboard and not on another (`+`, `:`, `"`) is also found without it.
 */
export function keyNames({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string[] {
  const control = ctrlKey || metaKey ? 'ctrl+' : '';
  const alt = altKey ? 'alt+' : '';
  const shift = shiftKey ? 'shift+' : '';
  const name = key.length === 1 ? key.toLowerCase() : key;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && key !== ' ';
  const named = `${control}${alt}${shift}${name}`;
  const byPlace = `${control}${alt}${shift}${code}`;
  return isSign ? [named, `${control}${alt}${name}`, byPlace] : [named, byPlace];
}
