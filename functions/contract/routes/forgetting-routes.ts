import * as z from 'zod';
import { auditVerdictSchema, verifyAuditSchema } from '../audit.ts';
import { askErasureSchema } from '../erasure.ts';
import { askExportFileSchema, exportFileSchema, exportsSchema } from '../export.ts';
import { jobSchema } from '../job.ts';
import type { Route } from '../route.ts';
import { settingsSchema } from '../settings.ts';

const emptySchema = z.strictObject({});

/** What is kept of an organisation, proved, given out and erased. */
export const forgettingRoutes = {
  verifyAudit: {
    method: 'POST',
    path: '/audit/verify',
    roles: ['quality-manager', 'administrator'],
    request: verifyAuditSchema,
    answer: auditVerdictSchema,
    writes: false,
    errors: [],
    summary: 'Reads the audit again, some chains at a time, and says whether any of it was altered.',
  },
  askExport: {
    method: 'POST',
    path: '/exports',
    roles: ['quality-manager', 'administrator'],
    request: emptySchema,
    answer: jobSchema,
    writes: true,
    errors: [],
    summary: 'Begins an export of everything the organisation has.',
  },
  exports: {
    method: 'GET',
    path: '/exports',
    roles: ['quality-manager', 'administrator'],
    answer: exportsSchema,
    writes: false,
    errors: [],
    summary: 'Exports under way, and those whose files are still there.',
  },
  exportFile: {
    method: 'POST',
    path: '/exports/:job/file',
    roles: ['quality-manager', 'administrator'],
    request: askExportFileSchema,
    answer: exportFileSchema,
    writes: true,
    errors: [],
    summary: 'A short-lived address of a file of an export.',
  },
  askErasure: {
    method: 'POST',
    path: '/erasure',
    roles: ['administrator'],
    request: askErasureSchema,
    answer: settingsSchema,
    writes: true,
    errors: ['wrong-name', 'not-deletable'],
    summary: 'Has everything the organisation has erased in seven days, by its exact name.',
  },
  takeBackErasure: {
    method: 'POST',
    path: '/erasure/take-back',
    roles: ['quality-manager', 'administrator'],
    request: emptySchema,
    answer: settingsSchema,
    writes: true,
    errors: [],
    summary: 'Takes back an erasure that was asked for, before it begins.',
  },
} as const satisfies Readonly<Record<string, Route>>;
