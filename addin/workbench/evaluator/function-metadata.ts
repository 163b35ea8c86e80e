import * as z from 'zod';

const parameterSchema = z.object({
  name: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  dimensionality: z.enum(['scalar', 'matrix']).optional(),
  optional: z.boolean().optional(),
  repeating: z.boolean().optional(),
});

const functionSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  helpUrl: z.string().optional(),
  parameters: z.array(parameterSchema).default([]),
  options: z.object({ stream: z.boolean().optional(), cancelable: z.boolean().optional() }).optional(),
});

/** Microsoft's custom-functions metadata, the part the workbench reads. */
export const functionMetadataSchema = z.object({ functions: z.array(functionSchema) });

/** One formula of the add-in: its id, its name in the cell, its arguments in the language of the file. */
export type FunctionMetadata = z.infer<typeof functionSchema>;
export type ParameterMetadata = z.infer<typeof parameterSchema>;

/** Number of arguments a person may give: from the required ones to all of them. */
export function arity({ parameters }: FunctionMetadata): { minimum: number; maximum: number } {
  const repeats = parameters.some((parameter) => parameter.repeating);
  return {
    minimum: parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length,
    maximum: repeats ? 255 : parameters.length,
  };
}
