import * as z from 'zod';
import { MAX_ORGANISATION_NAME } from './settings.ts';

/** Days in which an erasure that was asked for may be taken back. */
export const ERASURE_DAYS = 7;

/** The name is typed by the person: nothing is erased by mistake. */
export const askErasureSchema = z.strictObject({ name: z.string().max(MAX_ORGANISATION_NAME) });
