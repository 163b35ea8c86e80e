import * as z from 'zod';

/** Arguments of a path or an action; a path id other than 0 stands for the object at that path. */
const argumentsSchema = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z
    .array(z.union([z.number(), z.array(z.number()), z.null()]))
    .nullable()
    .optional(),
});

const pathSchema = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().optional().default(''),
  ParentObjectPathId: z.number().optional().default(0),
  ArgumentInfo: argumentsSchema.optional(),
});

const querySchema = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const actionSchema = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentsSchema.nullish(),
  QueryInfo: querySchema.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

/** The body of a "ProcessQuery" request. */
export const requestBodySchema = z.object({
  Actions: z.array(actionSchema),
  ObjectPaths: z.record(z.string(), pathSchema),
});

export type RequestBody = z.infer<typeof requestBodySchema>;
export type WireAction = z.infer<typeof actionSchema>;
export type WirePath = z.infer<typeof pathSchema>;
export type WireArguments = z.infer<typeof argumentsSchema>;
export type WireQuery = z.infer<typeof querySchema>;

export const pathTypes = {
  root: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  ensureUnchangedJson: 8,
  update: 9,
} as const;

/** `GetHeaderRowRange` → `getHeaderRowRange`, `_KeepReference` → `_keepReference`. */
export function camelCase(name: string): string {
  if (name.startsWith('_')) return `_${camelCase(name.slice(1))}`;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `numberFormat` → `NumberFormat`. */
export function pascalCase(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
