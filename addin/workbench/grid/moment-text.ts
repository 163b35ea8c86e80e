import type { Language } from './editable-text.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A day or a time as a person types it in that language, in the time of this machine. */
export function momentText(at: Date, what: 'day' | 'time', language: Language): string {
  if (what === 'time') return `${two(at.getHours())}:${two(at.getMinutes())}`;
  const [day, month, year] = [at.getDate(), at.getMonth() + 1, at.getFullYear()];
  return language === 'fr' ? `${two(day)}/${two(month)}/${year}` : `${month}/${day}/${year}`;
}
