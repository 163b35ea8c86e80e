/** Sizes of paper by the number a file has, with Office.js's names. */
export const paperSizes: Readonly<Record<string, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
};

/** Margins by the attribute of a file: the member of Office.js and Excel's own size, in inches. */
export const margins = [
  { attribute: 'left', member: 'leftMargin', inches: 0.7 },
  { attribute: 'right', member: 'rightMargin', inches: 0.7 },
  { attribute: 'top', member: 'topMargin', inches: 0.75 },
  { attribute: 'bottom', member: 'bottomMargin', inches: 0.75 },
  { attribute: 'header', member: 'headerMargin', inches: 0.3 },
  { attribute: 'footer', member: 'footerMargin', inches: 0.3 },
] as const;

export const pointsPerInch = 72;

/** Switches of a printed page: the element and attribute of a file, the member of Office.js. */
export const printSwitches = [
  { attribute: 'horizontalCentered', member: 'centerHorizontally' },
  { attribute: 'verticalCentered', member: 'centerVertically' },
  { attribute: 'headings', member: 'printHeadings' },
  { attribute: 'gridLines', member: 'printGridlines' },
] as const;

export const headerPath = 'headersFooters/defaultForAllPages';

/** Parts of a header or footer by the code that starts them. */
export const headerSections = [
  { code: 'L', place: 'left' },
  { code: 'C', place: 'center' },
  { code: 'R', place: 'right' },
] as const;

/** Which headers a sheet has, by Office.js's name. */
export const headerStates: Readonly<Record<string, { differentFirst?: true; differentOddEven?: true }>> = {
  FirstAndDefault: { differentFirst: true },
  OddAndEven: { differentOddEven: true },
  FirstOddAndEven: { differentOddEven: true, differentFirst: true },
};
