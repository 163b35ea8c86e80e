import type { Criterion, Grid, Option, Section } from '#domain/grid';
import type { Text } from '#domain/text';
import { importNotes } from '../../../locales/grid-import.ts';
import { freeId, slug } from '../read/name-ids.ts';

const LONGEST = 200;

/** A grid being made of a form of another system, with what could not be carried over. */
export class FormBuilder {
  readonly #taken = new Set<string>();
  readonly #notes = new Map<string, Text>();

  /** Said once, however often it happens. */
  note(text: Text): void {
    this.#notes.set(text.en, text);
  }

  get notes(): readonly Text[] {
    return [...this.#notes.values()];
  }

  idOf(title: string): string {
    return freeId([slug(title)], this.#taken);
  }

  /** A text of the form, for both languages. */
  text(written: string): Text {
    const text = written.trim().replace(/\s+/g, ' ') || '?';
    if (text.length > LONGEST) this.note(importNotes.shortened(text.slice(0, 40)));
    const kept = text.slice(0, LONGEST);
    return { fr: kept, en: kept };
  }

  help(written: string | undefined): Pick<Criterion, 'help'> {
    return written === undefined || written.trim() === '' ? {} : { help: this.text(written) };
  }

  /** Points of a form; ours are never negative. */
  points(worth: number, title: string): number {
    if (worth < 0) this.note(importNotes.negative(title));
    return Math.max(0, worth);
  }

  grid(title: string, model: Grid['model'], sections: readonly Section[]): Grid {
    this.note(importNotes.channels);
    return {
      code: 'imported',
      version: '1.0.0',
      title: this.text(title),
      model,
      channels: ['phone'],
      minimumAppliedWeight: 0.5,
      bonusCap: 1,
      sections: sections.filter(({ criteria }) => criteria.length > 0),
      zeroRules: [],
    };
  }
}

const yes = /^(yes|oui)$/i;
const no = /^(no|non)$/i;

/** Options that are a yes worth something and a no worth nothing are a yes/no question. */
export function asYesNo(options: readonly Option[]): Criterion['answer'] | undefined {
  const [first, second, ...others] = options;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const [affirmed, denied] = yes.test(first.title.en) ? [first, second] : [second, first];
  const isYesNo = yes.test(affirmed.title.en) && no.test(denied.title.en);
  const usual = affirmed.points > 0 && denied.points === 0 && affirmed.fails !== true;
  return isYesNo && usual ? { type: 'yes-no', points: affirmed.points } : undefined;
}

/** A code for each option: its points where all differ, letters otherwise. */
export function codesFor(points: readonly number[]): readonly string[] {
  const all = points.map(String);
  const usable = all.every((code) => /^\d{1,3}$/.test(code)) && new Set(all).size === all.length;
  return usable ? all : points.map((_, index) => letter(index));
}

/** `A` to `Z` without the reserved `N`, then `A2`… */
function letter(index: number): string {
  const letters = 'ABCDEFGHIJKLMOPQRSTUVWXYZ';
  const round = Math.floor(index / letters.length);
  return `${letters[index % letters.length] ?? 'A'}${round === 0 ? '' : round + 1}`;
}
