import { MAX_NAME } from '#contract/sheet';
import { codeSchema } from '#contract/wave';
import type { FieldRule } from './sheet-resource.ts';

/** A code: capitals, digits, `-` and `_`. */
export const codeRule = (id: string, required = true): FieldRule => ({
  id,
  required,
  refuse: (text) => (codeSchema.safeParse(text).success ? undefined : { code: 'not-a-code', parameters: {} }),
});

/** A name or any short text. */
export const nameRule = (id: string): FieldRule => ({
  id,
  required: true,
  refuse: (text) =>
    text.length > MAX_NAME ? { code: 'too-long', parameters: { maximum: MAX_NAME } } : undefined,
});
