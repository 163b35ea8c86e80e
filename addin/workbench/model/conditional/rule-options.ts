import * as z from 'zod';
import type { ConditionalFormat } from '../conditional-format.ts';

const formula = z.union([z.string(), z.number()]).nullish();

const cellValue = z.object({ operator: z.string(), formula1: formula, formula2: formula });
const textComparison = z.object({ operator: z.string(), text: z.string() });
const preset = z.object({ criterion: z.string() });
const topBottom = z.object({ rank: z.coerce.number(), type: z.string() });
const point = z.object({ type: z.string(), formula, color: z.string().nullish() });
const colorScale = z.object({ minimum: point, midpoint: point.nullish(), maximum: point });
const icons = z.array(z.object({ type: z.string(), operator: z.string().nullish(), formula }).nullish());

export type ScalePoint = z.infer<typeof point>;

/** The shapes of what a rule is made of, as Office.js has them; options that fit none make a rule that does nothing. */
export const ruleShapes = { cellValue, textComparison, preset, topBottom, colorScale, icons, point };

/** An option of the rule by its path, when it has the shape. */
export function optionOf<T>(rule: ConditionalFormat, path: string, shape: z.ZodType<T>): T | undefined {
  const read = shape.safeParse(rule.options[path]);
  return read.success ? read.data : undefined;
}

/** A text among the options; undefined when it was not set. */
export function textOption({ options }: ConditionalFormat, path: string): string | undefined {
  const value = options[path];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What a switch among the options says; undefined when nobody touched it. */
export function flagOption({ options }: ConditionalFormat, path: string): boolean | undefined {
  const value = options[path];
  return typeof value === 'boolean' ? value : undefined;
}
