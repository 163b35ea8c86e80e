import type { ReadStyle } from './read-styles.ts';

/** What a conditional look says, by the paths of Office.js under the member of its kind of rule. */
export function lookOptions(part: string, { format, numberFormat }: ReadStyle): Record<string, unknown> {
  const said = [
    ['fill/color', format.fillColor],
    ['font/color', format.fontColor],
    ['font/bold', format.bold],
    ['font/italic', format.italic],
    ['font/underline', format.underline],
    ['font/strikethrough', format.strikethrough],
    ['numberFormat', numberFormat === '' ? undefined : numberFormat],
    ...Object.entries(format.borders ?? {}).flatMap(([edge, { style, color }]) => {
      const side = edge.replace('Edge', '').toLowerCase();
      return [
        [`borders/${side}/style`, style],
        [`borders/${side}/color`, color],
      ] as const;
    }),
  ] as const;
  return Object.fromEntries(
    said.flatMap(([path, value]) => (value === undefined ? [] : [[`${part}/format/${path}`, value]])),
  );
}
