/** What the codes of headers and footers stand for. */
export type BannerFacts = {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
};

/** A piece of a header in one font; the size in points. */
export type BannerPiece = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number;
  readonly family: string | undefined;
};

type Mutable = { -readonly [K in keyof BannerPiece]: BannerPiece[K] };

const usualSize = 10;
const pattern = /&"([^",]*),?([^"]*)"|&(\d{1,3})|&([A-Za-z&])|[^&]+|&/g;

/** A header or footer of Excel's codes (`&P`, `&N`, `&D`, `&T`, `&A`, `&F`, `&B`, `&14`, `&"Arial,Bold"`) as its pieces. */
export function bannerPieces(codes: string, facts: BannerFacts): BannerPiece[] {
  const pieces: BannerPiece[] = [];
  const font: Mutable = {
    text: '',
    bold: false,
    italic: false,
    underline: false,
    size: usualSize,
    family: undefined,
  };
  for (const [whole, family, look, size, letter] of codes.matchAll(pattern)) {
    if (family !== undefined) takeFont(font, family, look ?? '');
    else if (size !== undefined) font.size = Number(size);
    else if (letter === undefined) pieces.push({ ...font, text: whole });
    else {
      const text = textOf(letter.toUpperCase(), facts);
      if (text === undefined) turn(font, letter.toUpperCase());
      else pieces.push({ ...font, text });
    }
  }
  return pieces;
}

function takeFont(font: Mutable, family: string, look: string): void {
  if (family !== '-') font.family = family;
  font.bold = /bold|gras/i.test(look);
  font.italic = /italic|italique/i.test(look);
}

function textOf(letter: string, facts: BannerFacts): string | undefined {
  const texts: Readonly<Record<string, string>> = {
    P: String(facts.page),
    N: String(facts.pages),
    A: facts.sheet,
    F: facts.file,
    D: facts.date,
    T: facts.time,
    Z: '',
    '&': '&',
  };
  return texts[letter];
}

function turn(font: Mutable, letter: string): void {
  if (letter === 'B') font.bold = !font.bold;
  if (letter === 'I') font.italic = !font.italic;
  if (letter === 'U') font.underline = !font.underline;
}
