import type { Text } from '#domain/text';

/** `1 ligne`, `2 lignes`: French says one also of zero. */
export const counted = (n: number, one: Text, many: Text): Text => ({
  fr: `${n.toLocaleString('fr')} ${Math.abs(n) < 2 ? one.fr : many.fr}`,
  en: `${n.toLocaleString('en')} ${n === 1 ? one.en : many.en}`,
});

/** A text from its French and its English. */
export const same = (fr: string, en: string): Text => ({ fr, en });
