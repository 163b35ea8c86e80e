import type { RouteId } from '#contract/routes';
import { gridReference } from '#domain/grid';
import { proposePlan } from '#domain/sampling/propose-plan';
import type { AnyAsked } from './api.ts';
import { aContact, grid, memberOf, WAVE } from './organisation.ts';

/** A request each route can read; what it then finds is not the subject here. */
export const requests: Readonly<Record<RouteId, AnyAsked>> = {
  me: {},
  createOrganisation: {
    body: {
      name: 'New',
      timeZone: 'Europe/Paris',
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      noticeDeclared: 'unknown',
    },
  },
  joinOrganisation: { body: { code: '00000-00000-00000-00000' } },
  deleteOrganisation: { body: { organisation: 'NOBODYS', name: 'Nobody’s' } },
  settings: {},
  firstDay: {},
  changeSettings: {
    body: {
      name: 'ACME',
      timeZone: 'Europe/Paris',
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      noticeDeclared: 'unknown',
      revision: 999,
    },
  },
  overview: {},
  register: { body: { platforms: [], providers: [] } },
  grid: { parameters: { grid: gridReference(grid) } },
  publishGrid: { body: { ...grid, version: '9.9.9' } },
  createWave: {
    body: {
      code: 'NEW',
      quarter: '2027-Q1',
      method: 'listening',
      grids: { phone: gridReference(grid) },
      platforms: ['FR-LYON'],
    },
  },
  openWave: { parameters: { wave: WAVE }, body: {} },
  releaseWave: { parameters: { wave: 'NONE' }, body: {} },
  closeWave: { parameters: { wave: 'NONE' }, body: {} },
  reopenWave: { parameters: { wave: WAVE }, body: { reason: 'r' } },
  importContacts: { parameters: { wave: WAVE }, body: { contacts: [aContact(1)] } },
  frames: { parameters: { wave: WAVE } },
  sampledWaves: {},
  uploadList: {
    parameters: { wave: 'NONE' },
    body: { notice: { declared: 'yes', how: 'menu' }, fileName: 'a.csv', bytes: 1 },
  },
  freezeFrame: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: {} },
  frameFile: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: {} },
  takeBackList: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: { job: 'NONE' } },
  plan: { parameters: { wave: WAVE } },
  savePlan: {
    parameters: { wave: 'NONE' },
    body: { base: 0, plan: proposePlan({ strata: [], scale: 20, deviation: undefined }) },
  },
  giveSeed: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: { string: 'provider-string' } },
  drawFrame: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: {} },
  reviseDraw: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: { reason: 'wrong list' } },
  discloseFrame: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: { complete: true } },
  replaceContact: {
    parameters: { wave: WAVE, frame: '2026-10~own' },
    body: { contact: 'C1', reason: 'recording-missing' },
  },
  recordingRequest: { parameters: { wave: WAVE, frame: '2026-10~own' }, body: { as: 'decoys' } },
  sayProviderCount: {
    parameters: { wave: WAVE, frame: '2026-10~own' },
    body: { platform: 'FR-LYON', n: 10 },
  },
  previewDraw: { parameters: { wave: WAVE, frame: '2026-10~own' } },
  certificate: { parameters: { wave: WAVE, frame: '2026-10~own' } },
  job: { parameters: { job: 'NONE' } },
  resumeJob: { parameters: { job: 'NONE' }, body: {} },
  recordActivity: {
    body: {
      activity: [
        {
          platform: 'FR-LYON',
          period: '2026-10',
          channel: 'phone',
          direction: 'in',
          counted: { answered: 1 },
        },
      ],
    },
  },
  readQuotes: { body: { platform: 'FR-LYON', month: '2026-10' } },
  presentActivity: {
    body: { activity: [{ platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in' }] },
  },
  recordVolumes: {
    body: {
      volumes: [{ platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in', received: 1 }],
    },
  },
  presentVolumes: {
    body: { volumes: [{ platform: 'FR-LYON', period: '2026-10', channel: 'phone', direction: 'in' }] },
  },
  platformNames: {},
  namePlatforms: { body: { names: [{ name: 'Lyon 2', platform: 'FR-LYON' }] } },
  previewAssignments: {
    parameters: { wave: WAVE },
    body: { evaluators: [memberOf('evaluator')], doubleShare: 0 },
  },
  assign: { parameters: { wave: 'NONE' }, body: { evaluators: ['nobody'], doubleShare: 0 } },
  reassign: { parameters: { wave: WAVE }, body: { from: 'nobody', to: [memberOf('evaluator')] } },
  progress: { parameters: { wave: WAVE } },
  recordings: { parameters: { wave: WAVE, platform: 'FR-LYON' } },
  askUploads: {
    parameters: { wave: WAVE },
    body: { files: [{ contact: 'NONE', bytes: 1, sha256: '0'.repeat(64), contentType: 'audio/wav' }] },
  },
  completeUploads: {
    parameters: { wave: WAVE },
    body: { files: [{ contact: 'NONE', id: 'NONE', seconds: null, peaks: null }] },
  },
  sendWritings: {
    parameters: { wave: WAVE },
    body: {
      writings: [
        { contact: 'NONE', writing: { subject: '', turns: [{ speaker: 'client', at: null, text: 'a' }] } },
      ],
    },
  },
  listen: { parameters: { wave: WAVE }, body: { key: 'NONE' } },
  withdrawRecording: { parameters: { wave: WAVE }, body: { contact: 'NONE' } },
  recordingHistory: { parameters: { wave: WAVE }, body: { contact: 'NONE' } },
  readTranscript: { parameters: { wave: WAVE }, body: { contact: 'NONE' } },
  searchTranscripts: {
    parameters: { wave: WAVE },
    body: { pattern: { words: 'bonjour', speaker: null, within: null } },
  },
  proposeCodes: { parameters: { wave: WAVE }, body: { practices: ['NONE'] } },
  proposalFigures: { parameters: { wave: WAVE, theme: 'proactivity' } },
  pullCodes: { parameters: { wave: WAVE, theme: 'proactivity' }, body: { cursor: {} } },
  pushCodes: {
    parameters: { wave: WAVE, theme: 'proactivity' },
    body: { rows: [{ key: 'NONE', base: 1, changes: {} }] },
  },
  pullEvaluations: { parameters: { wave: WAVE }, body: { cursor: {} } },
  pushEvaluations: { parameters: { wave: WAVE }, body: { rows: [{ key: 'C1', base: 1, changes: {} }] } },
  retentionReport: { parameters: { wave: WAVE } },
  destructions: { body: {} },
  prepareFeedback: { body: { wave: WAVE, platform: 'FR-LYON', theme: 'proactivity' } },
  sendFeedback: { body: { wave: WAVE, platform: 'FR-LYON', theme: 'proactivity' } },
  readFeedback: { body: { wave: WAVE, platform: 'FR-LYON', theme: 'proactivity' } },
  readGoodPractices: { body: { wave: WAVE, theme: 'proactivity' } },
  measureProgress: { body: { wave: WAVE } },
  pullSheet: { parameters: { sheet: 'platforms' }, body: { cursor: {} } },
  pushSheet: {
    parameters: { sheet: 'platforms' },
    body: { rows: [{ key: 'NOWHERE', base: 1, changes: {} }] },
  },
  holdWorkbook: {
    parameters: { workbook: '01JD0000000000000000000000' },
    body: { document: 'a'.repeat(64), session: 's' },
  },
  alerts: {},
  figures: { body: { asks: [{ ask: 'table', period: WAVE, channel: '' }] } },
  heads: { body: { waves: [WAVE] } },
  verifyAudit: { body: {} },
  askExport: { body: {} },
  exports: {},
  exportFile: { parameters: { job: 'NONE' }, body: {} },
  askErasure: { body: { name: 'nothing of that name' } },
  takeBackErasure: { body: {} },
  contestPlan: { parameters: { wave: 'NONE' } },
  drawContest: { parameters: { wave: 'NONE' }, body: {} },
};
