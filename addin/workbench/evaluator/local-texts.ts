import { formulaPieces } from './formula-pieces.ts';
import { asText, asFormatted } from './local-text-functions.ts';

/** Functions of the engine that read numbers as texts: in all of their arguments, or in the first one. */
const readers: ReadonlyMap<string, 'all' | 'first'> = new Map([
  ['CONCAT', 'all'],
  ['CONCATENATE', 'all'],
  ['TEXTJOIN', 'all'],
  ['LEFT', 'first'],
  ['RIGHT', 'first'],
  ['MID', 'first'],
  ['LEN', 'first'],
  ['SUBSTITUTE', 'first'],
]);

const isName = /^[\p{L}_\\]/u;
const isTextAlone = /^\s*"(?:[^"]|"")*"\s*$/;

/**
 * The formula for an engine that writes numbers with a point and knows fewer formats than cells: `TEXT` is ours, and in
 * a French workbook what becomes a text goes through a function of ours, so that `B2&" /20"` is `15,3 /20`.
 */
export function withLocalTexts(source: string, language: 'fr' | 'en' = 'fr'): string {
  const concerned = language === 'fr' ? /[&(]/ : /\bTEXT\s*\(/i;
  return concerned.test(source) ? new Rewriter(formulaPieces(source), language === 'fr').whole() : source;
}

class Rewriter {
  readonly #pieces: readonly string[];
  readonly #areTextsOurs: boolean;
  #at = 0;

  constructor(pieces: readonly string[], areTextsOurs: boolean) {
    this.#pieces = pieces;
    this.#areTextsOurs = areTextsOurs;
  }

  whole(): string {
    let text = this.#list().join(',');
    while (this.#at < this.#pieces.length) text += this.#take() + this.#list().join(',');
    return text;
  }

  /** Expressions between commas, up to a closing parenthesis. */
  #list(): string[] {
    const expressions = [this.#expression()];
    while (this.#next === ',') {
      this.#take();
      expressions.push(this.#expression());
    }
    return expressions;
  }

  /** Comparisons bind less than `&`, everything else binds more. */
  #expression(): string {
    let compared = '';
    let operands = [''];
    while (this.#next !== undefined && this.#next !== ',' && this.#next !== ')') {
      const term = this.#term();
      if (term === '&') operands.push('');
      else if (/^[=<>]$/.test(term)) {
        compared += this.#joined(operands) + term;
        operands = [''];
      } else operands.push((operands.pop() ?? '') + term);
    }
    return compared + this.#joined(operands);
  }

  #term(): string {
    const piece = this.#take();
    if (piece === '{') return piece + this.#constants();
    if (piece === '(') return piece + this.#list().join(',') + this.#take();
    return isName.test(piece) && this.#next === '(' ? this.#call(piece) : piece;
  }

  #call(name: string): string {
    const opening = this.#take();
    const given = this.#list();
    const closing = this.#take();
    const upper = name.toUpperCase();
    if (upper === 'TEXT') return asFormatted + opening + given.join(',') + closing;
    const reads = this.#areTextsOurs ? readers.get(upper) : undefined;
    const passed = given.map((one, index) => (reads === 'all' || (reads && index === 0) ? texted(one) : one));
    return name + opening + passed.join(',') + closing;
  }

  #constants(): string {
    let text = '';
    while (this.#next !== undefined && !text.endsWith('}')) text += this.#take();
    return text;
  }

  #joined(operands: readonly string[]): string {
    if (operands.length === 1) return operands.join('');
    return (this.#areTextsOurs ? operands.map(texted) : operands).join('&');
  }

  get #next(): string | undefined {
    return this.#pieces[this.#at];
  }

  #take(): string {
    const piece = this.#pieces[this.#at] ?? '';
    this.#at += 1;
    return piece;
  }
}

const texted = (expression: string): string =>
  isTextAlone.test(expression) || expression.trim() === '' ? expression : `${asText}(${expression})`;
