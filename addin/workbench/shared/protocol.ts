import * as z from 'zod';
import { boxSchema, savedWorkbookSchema } from '../model/saved-schema.ts';
import { patchSchema } from './patch.ts';

/** The form of what page and server say to each other about shared workbooks; another number is another form. */
export const protocolVersion = 1;

/** Where shared workbooks are on the local server. */
export const booksPath = '/local/books';

export const bookNameSchema = z.string().trim().min(1).max(80);

export const newBookSchema = z.object({ name: bookNameSchema, workbook: savedWorkbookSchema });
export const bookIdSchema = z.object({ id: z.uuid() });

/** A workbook of the list. */
export const listedBooksSchema = z.array(z.object({ id: z.uuid(), name: bookNameSchema, people: z.int() }));
export type ListedBook = z.infer<typeof listedBooksSchema>[number];

/** What somebody who joins is given; `author` is theirs alone. */
export const joinedSchema = z.object({
  protocol: z.literal(protocolVersion),
  author: z.int().min(1),
  name: z.string(),
  version: z.int().min(0),
  /** For `readWorkbook`, which looks at it. */
  workbook: z.unknown(),
});
export type Joined = z.infer<typeof joinedSchema>;

/** A patch, made from the contents of a version. */
export const submissionSchema = z.object({ base: z.int().min(0), patch: patchSchema });

/** A patch that was taken; `version` is the one it made. */
export const entrySchema = z.object({ version: z.int().min(1), patch: patchSchema });
export type LogEntry = z.infer<typeof entrySchema>;

/** Answer to a patch made from an older version: what came since. */
export const missedSchema = z.object({ missed: z.array(entrySchema) });

/** Somebody who has the workbook open, and what they have selected. */
export const personSchema = z.object({
  author: z.int(),
  name: z.string().max(40),
  sheetId: z.string().optional(),
  box: boxSchema.optional(),
});
export const peopleSchema = z.array(personSchema);
export type Person = z.infer<typeof personSchema>;
