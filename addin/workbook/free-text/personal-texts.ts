import * as z from 'zod';
import type { KeptTexts } from '../../api/kept-texts.ts';
import type { TextGuard } from '../sync/hold-back.ts';
import type { CellRefusal } from '../sync/specification.ts';
import { loadFreeText, type FreeTextTools } from './load-free-text.ts';

const ALLOWED = 'texts-allowed';
/** Of the texts a person said to send, as many are remembered. */
const MOST_ALLOWED = 500;
/** No text without one of these holds anything that is looked for. */
const SUSPECT = /@|\b(?:at|arobase)\b|\d(?:\D{0,3}\d){5}/i;

type LookTools = Pick<FreeTextTools, 'textDigest' | 'whyHeld'>;
type Countries = () => readonly { readonly country: string }[];

/** Holds back texts that look as if they told a person, but for those the person said to send. */
export class PersonalTexts implements TextGuard {
  readonly #kept: KeptTexts;
  readonly #countries: Countries;
  readonly #load: () => Promise<LookTools>;

  constructor(kept: KeptTexts, countries: Countries, load: () => Promise<LookTools> = loadFreeText) {
    this.#kept = kept;
    this.#countries = countries;
    this.#load = load;
  }

  /** The person has looked at exactly this text, and sends it. */
  async allow(text: string): Promise<void> {
    const { textDigest } = await this.#load();
    const digest = textDigest(text);
    const others = this.#allowed().filter((one) => one !== digest);
    this.#kept.write(ALLOWED, JSON.stringify([...others, digest].slice(-MOST_ALLOWED)));
  }

  async look(texts: readonly string[]): Promise<ReadonlyMap<string, CellRefusal>> {
    const suspects = texts.filter((text) => SUSPECT.test(text));
    if (suspects.length === 0) return new Map();
    const tools = await this.#load();
    const allowed = new Set(this.#allowed());
    const countries = [...new Set(this.#countries().map(({ country }) => country))];
    return new Map(
      suspects.flatMap((text) => {
        const why = tools.whyHeld(text, countries);
        const isAllowed = why?.code !== 'card-number' && allowed.has(tools.textDigest(text));
        return why === undefined || isAllowed ? [] : [[text, why] as const];
      }),
    );
  }

  #allowed(): readonly string[] {
    try {
      return z.array(z.string()).parse(JSON.parse(this.#kept.read(ALLOWED) ?? '[]'));
    } catch {
      return [];
    }
  }
}
