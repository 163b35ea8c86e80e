import * as z from 'zod';
import {
  pullAnswerSchema,
  pushAnswerSchema,
  rowResultSchema,
  rowSchema,
  type PullAnswer,
  type PushAnswer,
} from '#contract/row';
import { parse, type Reads } from '../../api/parse.ts';
import { eachInSlices } from '../sync/each-in-slices.ts';

const unread = z.array(z.unknown());
const pulledSchema = pullAnswerSchema.extend({ rows: unread });
const pushedSchema = pushAnswerSchema.extend({ results: unread });

/**
 * The answer to a pull, checked row by row: a page of the server takes as long to check as to write in the sheet.
 * Rejects with an `unreadable` ApiFailure.
 */
export async function readPull(answer: unknown): Promise<PullAnswer> {
  const { rows, ...rest } = parse(pulledSchema, answer);
  return { ...rest, rows: await readEach(rowSchema, rows) };
}

/** The answer to a push, checked likewise. */
export async function readPush(answer: unknown): Promise<PushAnswer> {
  const { results, ...rest } = parse(pushedSchema, answer);
  return { ...rest, results: await readEach(rowResultSchema, results) };
}

async function readEach<T>(schema: Reads<T>, items: readonly unknown[]): Promise<T[]> {
  const read: T[] = [];
  await eachInSlices(items, (item) => read.push(parse(schema, item)));
  return read;
}
