/**
 * The first resource of a Terraform file, its names in the writing of the API (`question_groups` is `questionGroups`) and repeated
 * blocks as lists. Reads what forms are made of: blocks, texts, numbers, booleans, lists; undefined for anything else.
 */
export function readTerraform(text: string): unknown {
  const tokens = tokensOf(text);
  const start = tokens.findIndex((token) => token === '{');
  if (tokens[0] !== 'resource' || start < 0) return undefined;
  return new BlockReader(tokens.slice(start + 1)).block();
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]=,]|[^\s{}[\]=,"#]+/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*/g;

/** Comments go, but not what looks like one between quotation marks. */
function tokensOf(text: string): readonly string[] {
  const bare = text.replace(
    new RegExp(`("(?:[^"\\\\]|\\\\.)*")|${COMMENT.source}`, 'g'),
    (_, kept?: string) => kept ?? ' ',
  );
  return bare.match(TOKEN) ?? [];
}

type Block = Record<string, unknown>;

/** Reads tokens one after the other. */
class BlockReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  block(): Block {
    const block: Block = {};
    for (let name = this.#next(); name !== undefined && name !== '}'; name = this.#next()) {
      const key = camel(unquoted(name));
      if (this.#tokens[this.#at] === '=') {
        this.#at += 1;
        block[key] = this.#value();
      } else {
        this.#skipLabels();
        const known = block[key];
        block[key] = [...listOf(known), this.block()];
      }
    }
    return block;
  }

  #next(): string | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** `dynamic "x" {`: up to the brace. */
  #skipLabels(): void {
    for (let token = this.#next(); token !== undefined && token !== '{'; token = this.#next());
  }

  #value(): unknown {
    const token = this.#next() ?? '';
    if (token === '[') return this.#list();
    if (token === '{') return this.block();
    if (token.startsWith('"')) return unquoted(token);
    if (token === 'true' || token === 'false') return token === 'true';
    const number = Number(token);
    return Number.isNaN(number) ? token : number;
  }

  #list(): unknown[] {
    const list: unknown[] = [];
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== ']') {
      if (this.#tokens[this.#at] === ',') this.#at += 1;
      else list.push(this.#value());
    }
    this.#at += 1;
    return list;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\' };
const unquoted = (token: string): string =>
  token.startsWith('"')
    ? token.slice(1, -1).replace(/\\(.)/g, (whole, sign: string) => escapes[sign] ?? whole)
    : token;
