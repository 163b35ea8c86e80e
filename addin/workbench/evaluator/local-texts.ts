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
 * The formula of a French workbook for an engine that writes numbers with a point: what becomes a text goes through
 * functions of ours, so that `B2&" /20"` is `15,3 /20`.
 */
export function withLocalTexts(source: string): string {
  return /[&(]/.test(source) ? new Rewriter(formulaPieces(source)).whole() : source;
}

class Rewriter {
  readonly #pieces: readonly string[];
  #at = 0;

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
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
        compared += joined(operands) + term;
        operands = [''];
      } else operands.push((operands.pop() ?? '') + term);
    }
    return compared + joined(operands);
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
    const reads = readers.get(upper);
    const passed = given.map((one, index) => (reads === 'all' || (reads && index === 0) ? texted(one) : one));
    return name + opening + passed.join(',') + closing;
  }

  #constants(): string {
    let text = '';
    while (this.#next !== undefined && !text.endsWith('}')) text += this.#take();
    return text;
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

const joined = (operands: readonly string[]): string =>
  operands.length === 1 ? operands.join('') : operands.map(texted).join('&');

const texted = (expression: string): string =>
  isTextAlone.test(expression) || expression.trim() === '' ? expression : `${asText}(${expression})`;
