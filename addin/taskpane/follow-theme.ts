/** Dark when Excel's own background is; Excel gives its theme on Windows and the web. */
export function followTheme(root: HTMLElement): void {
  const context: Partial<Office.Context> = Office.context;
  const background = context.officeTheme?.bodyBackgroundColor;
  root.dataset['theme'] = background !== undefined && luminance(background) < 0.4 ? 'dark' : 'light';
}

/** Of a colour like `#1f1f1f`, between 0 and 1. */
function luminance(colour: string): number {
  const [, red = 'ff', green = 'ff', blue = 'ff'] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  const part = (hex: string) => Number.parseInt(hex, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
