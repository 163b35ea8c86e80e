import { decoded, elementsNamed, without } from './xml-text.ts';

const PATH = 'si';

/** The shared texts of a workbook, each without its formats and its phonetics. */
export const sharedTexts = (xml: string): readonly string[] =>
  (xml.match(elementsNamed(PATH)) ?? []).map((item) =>
    decoded(
      (without(item, 'rPh').match(elementsNamed('t')) ?? [])
        .map((text) => text.replace(/<[^>]*>/g, ''))
        .join(''),
    ),
  );

/** The same list with a blank in the place of each text that no cell holds: places stay what they are. */
export function blankUnused(xml: string, used: ReadonlySet<number>): string {
  let place = -1;
  return xml.replace(elementsNamed(PATH), (item) => {
    place += 1;
    return used.has(place) ? item : '<si><t/></si>';
  });
}
