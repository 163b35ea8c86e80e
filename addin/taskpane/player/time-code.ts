/** Where something is in a recording: seconds in a sound, or the number of a turn in a writing, from 1. */
export type TimeCode =
  { readonly form: 'audio'; readonly seconds: number } | { readonly form: 'writing'; readonly turn: number };

/** A fact that says where it is, and what is written after it on its line. */
export type LocatedFact = TimeCode & { readonly text: string };

/** Between brackets anywhere; a bare time is one where it begins a line, as people write them by hand. */
const CODE = /\[(?:(\d{1,3}):([0-5]\d)|(?:tour|turn) (\d{1,3}))\]|^(\d{1,3}):([0-5]\d)(?=\s)/gim;

/** `02:05`; beyond an hour minutes go on: `75:12`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** The facts of a cell that say where they are, in the order they were written: `[02:05] interrupts the client`. */
export function locatedFacts(cell: string): readonly LocatedFact[] {
  const found = [...cell.matchAll(CODE)];
  return found.map((code, index) => {
    const end = found[index + 1]?.index ?? cell.length;
    const [line = ''] = cell.slice(code.index + code[0].length, end).split('\n');
    const [, minutes = code[4], seconds = code[5], turn] = code;
    const text = line.trim();
    return turn === undefined
      ? { form: 'audio', seconds: Number(minutes) * 60 + Number(seconds), text }
      : { form: 'writing', turn: Number(turn), text };
  });
}
