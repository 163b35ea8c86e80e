import * as z from 'zod';
import { readXml, writeXml } from '../../office/xml-part.ts';

export const DRAFT_NAMESPACE = 'urn:barometre-qualite:grid-draft';

const placeSchema = z.object({
  table: z.string(),
  row: z.number(),
  column: z.string(),
  message: z.string(),
});
const keptSchema = z.object({
  criteria: z.object({ tableId: z.string(), columns: z.record(z.string(), z.number()) }),
  zeroRules: z.object({ tableId: z.string(), columns: z.record(z.string(), z.number()) }),
  settings: z.string(),
  marks: z.array(placeSchema),
});

/** A cell that was marked wrong, to be given its look back. */
export type MarkedPlace = Omit<z.infer<typeof placeSchema>, 'message'>;

/** What a workbook keeps of a draft, in a part that travels with the file: which grid it is, and where it stands. */
export type DraftPart = z.infer<typeof keptSchema> & {
  readonly draft: string;
  readonly organisation: string;
  readonly code: string;
  /** The published version it was made from; null when it is the first. */
  readonly from: string | null;
};

export function writeDraftPart({ draft, organisation, code, from, ...kept }: DraftPart): string {
  const attributes = { draft, organisation, code, from: from ?? '' };
  return writeXml(DRAFT_NAMESPACE, { attributes, text: JSON.stringify(kept) });
}

const attributesSchema = z.object({
  draft: z.string().min(1),
  organisation: z.string(),
  code: z.string(),
  from: z.string().transform((version) => (version === '' ? null : version)),
});

/** Undefined for what cannot be read: a part that somebody wrote over. */
export function readDraftPart(xml: string): DraftPart | undefined {
  const part = readXml(xml);
  if (part === undefined) return undefined;
  const attributes = attributesSchema.safeParse(part.attributes).data;
  const kept = keptSchema.safeParse(json(part.text)).data;
  return attributes && kept && { ...kept, ...attributes };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
