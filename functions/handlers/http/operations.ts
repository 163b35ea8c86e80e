import { routes, type RouteId } from '#contract/routes';
import { readAlerts } from '../../usecases/alerts/read-alerts.ts';
import { readFigures } from '../../usecases/figures/read-figures.ts';
import { readHeads } from '../../usecases/figures/read-heads.ts';
import { holdWorkbook } from '../../usecases/hold-workbook.ts';
import { publishGrid } from '../../usecases/publish-grid.ts';
import { readGrid } from '../../usecases/read-grid.ts';
import { readMe } from '../../usecases/read-me.ts';
import { readOverview } from '../../usecases/read-overview.ts';
import { registerPlatforms } from '../../usecases/register-platforms.ts';
import { assignContacts } from '../../usecases/assignments/assign-contacts.ts';
import { previewAssignments } from '../../usecases/assignments/preview-assignments.ts';
import { readProgress } from '../../usecases/assignments/read-progress.ts';
import { reassignRows } from '../../usecases/assignments/reassign-rows.ts';
import { importContacts } from '../../usecases/contacts/import-contacts.ts';
import { pullEvaluations } from '../../usecases/evaluations/pull-evaluations.ts';
import { pushEvaluations } from '../../usecases/evaluations/push-evaluations.ts';
import { namePlatforms } from '../../usecases/names/name-platforms.ts';
import { readNames } from '../../usecases/names/read-names.ts';
import { presentVolumes } from '../../usecases/present-volumes.ts';
import { joinOrganisation } from '../../usecases/members/join-organisation.ts';
import { changeSettings } from '../../usecases/organisations/change-settings.ts';
import { createOwnOrganisation } from '../../usecases/organisations/create-own-organisation.ts';
import { deleteOrganisation } from '../../usecases/organisations/delete-organisation.ts';
import { readFirstDay } from '../../usecases/organisations/read-first-day.ts';
import { readSettings } from '../../usecases/organisations/read-settings.ts';
import { presentActivity } from '../../usecases/activity/present-activity.ts';
import { recordActivity } from '../../usecases/activity/record-activity.ts';
import { recordVolumes } from '../../usecases/record-volumes.ts';
import { pullSheet } from '../../usecases/sheets/pull-sheet.ts';
import { pushSheet } from '../../usecases/sheets/push-sheet.ts';
import { createWave } from '../../usecases/waves/create-wave.ts';
import { releaseWave } from '../../usecases/releases/release-wave.ts';
import { askClosing } from '../../usecases/waves/ask-closing.ts';
import { openWave } from '../../usecases/waves/open-wave.ts';
import { reopenWave } from '../../usecases/waves/reopen-wave.ts';
import { askDraw } from '../../usecases/draws/ask-draw.ts';
import { discloseFrame } from '../../usecases/draws/disclose-frame.ts';
import { giveSeed } from '../../usecases/draws/give-seed.ts';
import { previewDraw } from '../../usecases/draws/preview-draw.ts';
import { readCertificate } from '../../usecases/draws/read-certificate.ts';
import { recordingRequest } from '../../usecases/draws/recording-request.ts';
import { replaceContact } from '../../usecases/draws/replace-contact.ts';
import { reviseDraw } from '../../usecases/draws/revise-draw.ts';
import { sayProviderCount } from '../../usecases/draws/say-provider-count.ts';
import { askFreeze } from '../../usecases/frames/ask-freeze.ts';
import { frameFile } from '../../usecases/frames/frame-file.ts';
import { readFrames } from '../../usecases/frames/read-frames.ts';
import { sampledWaves } from '../../usecases/frames/sampled-waves.ts';
import { takeBackList } from '../../usecases/frames/take-back-list.ts';
import { uploadList } from '../../usecases/frames/upload-list.ts';
import { askUploads } from '../../usecases/recordings/ask-uploads.ts';
import { completeUploads } from '../../usecases/recordings/complete-uploads.ts';
import { listRecordings } from '../../usecases/recordings/list-recordings.ts';
import { listen } from '../../usecases/recordings/listen.ts';
import { recordingHistory } from '../../usecases/recordings/recording-history.ts';
import { sendWritings } from '../../usecases/recordings/send-writings.ts';
import { withdrawRecording } from '../../usecases/recordings/withdraw-recording.ts';
import { readDestructions } from '../../usecases/retention/read-destructions.ts';
import { retentionReport } from '../../usecases/retention/retention-report.ts';
import { savePlan } from '../../usecases/plan/save-plan.ts';
import { viewPlan } from '../../usecases/plan/view-plan.ts';
import { readJob, resumeJob } from '../../usecases/jobs/read-job.ts';
import { verifyAudit } from '../../usecases/audit/verify-audit.ts';
import { askExport, exportFile, readExports } from '../../usecases/export/ask-export.ts';
import { askErasure, takeBackErasure } from '../../usecases/organisations/ask-erasure.ts';
import { serve, serveRead, type Served } from './served.ts';
import { readQuotes } from '../../usecases/voice/read-quotes.ts';
import { drawContest } from '../../usecases/contest/draw-contest.ts';
import { readContestPlan } from '../../usecases/contest/read-contest-plan.ts';
import { proposalFigures } from '../../usecases/codes/proposal-figures.ts';
import { pullCodes } from '../../usecases/codes/pull-codes.ts';
import { pushCodes } from '../../usecases/codes/push-codes.ts';
import { prepareFeedback } from '../../usecases/feedback/prepare-feedback.ts';
import { readFeedback } from '../../usecases/feedback/read-feedback.ts';
import { readGoodPractices } from '../../usecases/feedback/read-good-practices.ts';
import { sendFeedback } from '../../usecases/feedback/send-feedback.ts';
import { measureProgress } from '../../usecases/progress/measure-progress.ts';
import { proposeCodes } from '../../usecases/transcripts/propose-codes.ts';
import { readTranscript } from '../../usecases/transcripts/read-transcript.ts';
import { searchTranscripts } from '../../usecases/transcripts/search-transcripts.ts';

/** What runs for each route: nothing is decided here. */
export const operations: readonly Served[] = Object.values({
  me: serveRead(routes.me, ({ directory, clock, person }) => readMe(directory, clock, person)),
  createOrganisation: serve(routes.createOrganisation, ({ caller }, body) =>
    createOwnOrganisation(caller(), body),
  ),
  joinOrganisation: serve(routes.joinOrganisation, ({ caller }, { code }) =>
    joinOrganisation(caller(), code),
  ),
  deleteOrganisation: serve(routes.deleteOrganisation, ({ caller }, body) =>
    deleteOrganisation(caller(), body),
  ),
  settings: serveRead(routes.settings, ({ session }) => readSettings(session().store)),
  changeSettings: serve(routes.changeSettings, ({ session }, body) => changeSettings(session(), body)),
  firstDay: serveRead(routes.firstDay, ({ session }) => readFirstDay(session())),
  overview: serveRead(routes.overview, ({ session }) => readOverview(session())),
  register: serve(routes.register, ({ session }, body) => registerPlatforms(session(), body)),
  grid: serveRead(routes.grid, ({ session, parameter }) => readGrid(session().store, parameter('grid'))),
  publishGrid: serve(routes.publishGrid, ({ session }, body) => publishGrid(session(), body)),
  createWave: serve(routes.createWave, ({ session }, body) => createWave(session(), body)),
  openWave: serve(routes.openWave, ({ session, parameter }) => openWave(session(), parameter('wave'))),
  releaseWave: serve(routes.releaseWave, ({ session, parameter }) =>
    releaseWave(session(), parameter('wave')),
  ),
  reopenWave: serve(routes.reopenWave, ({ session, parameter }, { reason }) =>
    reopenWave(session(), parameter('wave'), reason),
  ),
  importContacts: serve(routes.importContacts, ({ session, parameter }, body) =>
    importContacts(session(), parameter('wave'), body),
  ),
  frames: serveRead(routes.frames, ({ session, parameter }) => readFrames(session(), parameter('wave'))),
  sampledWaves: serveRead(routes.sampledWaves, ({ session }) => sampledWaves(session())),
  uploadList: serve(routes.uploadList, ({ session, parameter }, body) =>
    uploadList(session(), parameter('wave'), body),
  ),
  freezeFrame: serve(routes.freezeFrame, ({ session, parameter }, body) =>
    askFreeze(session(), { wave: parameter('wave'), frame: parameter('frame') }, body),
  ),
  frameFile: serve(routes.frameFile, ({ session, parameter }) =>
    frameFile(session(), { wave: parameter('wave'), frame: parameter('frame') }),
  ),
  takeBackList: serve(routes.takeBackList, ({ session, parameter }, { job }) =>
    takeBackList(session(), { wave: parameter('wave'), frame: parameter('frame') }, job),
  ),
  plan: serveRead(routes.plan, ({ session, parameter }) => viewPlan(session(), parameter('wave'))),
  savePlan: serve(routes.savePlan, ({ session, parameter }, body) =>
    savePlan(session(), parameter('wave'), body),
  ),
  giveSeed: serve(routes.giveSeed, ({ session, parameter }, { string }) =>
    giveSeed(session(), { wave: parameter('wave'), frame: parameter('frame') }, string),
  ),
  previewDraw: serveRead(routes.previewDraw, ({ session, parameter }) =>
    previewDraw(session(), { wave: parameter('wave'), frame: parameter('frame') }),
  ),
  drawFrame: serve(routes.drawFrame, ({ session, parameter }) =>
    askDraw(session(), { wave: parameter('wave'), frame: parameter('frame') }),
  ),
  reviseDraw: serve(routes.reviseDraw, ({ session, parameter }, body) =>
    reviseDraw(session(), { wave: parameter('wave'), frame: parameter('frame') }, body),
  ),
  discloseFrame: serve(routes.discloseFrame, ({ session, parameter }, body) =>
    discloseFrame(session(), { wave: parameter('wave'), frame: parameter('frame') }, body),
  ),
  replaceContact: serve(routes.replaceContact, ({ session, parameter }, body) =>
    replaceContact(session(), { wave: parameter('wave'), frame: parameter('frame') }, body),
  ),
  recordingRequest: serve(routes.recordingRequest, ({ session, parameter }, body) =>
    recordingRequest(session(), { wave: parameter('wave'), frame: parameter('frame') }, body.as),
  ),
  sayProviderCount: serve(routes.sayProviderCount, ({ session, parameter }, body) =>
    sayProviderCount(session(), { wave: parameter('wave'), frame: parameter('frame') }, body),
  ),
  certificate: serveRead(routes.certificate, ({ session, parameter }) =>
    readCertificate(session(), { wave: parameter('wave'), frame: parameter('frame') }),
  ),
  job: serveRead(routes.job, ({ session, parameter }) => readJob(session(), parameter('job'))),
  resumeJob: serve(routes.resumeJob, ({ session, parameter }) => resumeJob(session(), parameter('job'))),
  recordActivity: serve(routes.recordActivity, ({ session }, body) => recordActivity(session(), body)),
  readQuotes: serve(routes.readQuotes, ({ session }, body) => readQuotes(session(), body)),
  presentActivity: serve(routes.presentActivity, ({ session }, body) => presentActivity(session(), body)),
  recordVolumes: serve(routes.recordVolumes, ({ session }, body) => recordVolumes(session(), body)),
  presentVolumes: serve(routes.presentVolumes, ({ session }, body) => presentVolumes(session(), body)),
  platformNames: serveRead(routes.platformNames, ({ session }) => readNames(session())),
  namePlatforms: serve(routes.namePlatforms, ({ session }, body) => namePlatforms(session(), body)),
  previewAssignments: serve(routes.previewAssignments, ({ session, parameter }, body) =>
    previewAssignments(session(), parameter('wave'), body),
  ),
  assign: serve(routes.assign, ({ session, parameter }, body) =>
    assignContacts(session(), parameter('wave'), body),
  ),
  reassign: serve(routes.reassign, ({ session, parameter }, body) =>
    reassignRows(session(), parameter('wave'), body),
  ),
  progress: serveRead(routes.progress, ({ session, parameter }) =>
    readProgress(session(), parameter('wave')),
  ),
  recordings: serveRead(routes.recordings, ({ session, parameter }) =>
    listRecordings(session(), parameter('wave'), parameter('platform')),
  ),
  askUploads: serve(routes.askUploads, ({ session, parameter }, body) =>
    askUploads(session(), parameter('wave'), body),
  ),
  completeUploads: serve(routes.completeUploads, ({ session, parameter }, body) =>
    completeUploads(session(), parameter('wave'), body),
  ),
  sendWritings: serve(routes.sendWritings, ({ session, parameter }, body) =>
    sendWritings(session(), parameter('wave'), body),
  ),
  listen: serve(routes.listen, ({ session, parameter }, body) => listen(session(), parameter('wave'), body)),
  withdrawRecording: serve(routes.withdrawRecording, ({ session, parameter }, { contact }) =>
    withdrawRecording(session(), parameter('wave'), contact),
  ),
  recordingHistory: serve(routes.recordingHistory, ({ session, parameter }, { contact }) =>
    recordingHistory(session(), parameter('wave'), contact),
  ),
  pullEvaluations: serve(routes.pullEvaluations, ({ session, parameter }, body) =>
    pullEvaluations(session(), parameter('wave'), body),
  ),
  pushEvaluations: serve(routes.pushEvaluations, ({ session, parameter }, body) =>
    pushEvaluations(session(), parameter('wave'), body),
  ),
  retentionReport: serveRead(routes.retentionReport, ({ session, parameter }) =>
    retentionReport(session(), parameter('wave')),
  ),
  destructions: serve(routes.destructions, ({ session }, body) => readDestructions(session(), body)),
  pullSheet: serve(routes.pullSheet, ({ session, parameter }, body) =>
    pullSheet(session(), parameter('sheet'), body),
  ),
  pushSheet: serve(routes.pushSheet, ({ session, parameter }, body) =>
    pushSheet(session(), parameter('sheet'), body),
  ),
  closeWave: serve(routes.closeWave, ({ session, parameter }) => askClosing(session(), parameter('wave'))),
  holdWorkbook: serve(routes.holdWorkbook, ({ session, parameter }, body) =>
    holdWorkbook(session(), parameter('workbook'), body),
  ),
  alerts: serveRead(routes.alerts, ({ session }) => readAlerts(session())),
  figures: serve(routes.figures, ({ session }, body) => readFigures(session(), body)),
  verifyAudit: serve(routes.verifyAudit, ({ session }, body) => verifyAudit(session(), body)),
  askExport: serve(routes.askExport, ({ session }) => askExport(session())),
  exports: serveRead(routes.exports, ({ session }) => readExports(session())),
  exportFile: serve(routes.exportFile, ({ session, parameter }, body) =>
    exportFile(session(), parameter('job'), body),
  ),
  askErasure: serve(routes.askErasure, ({ session }, body) => askErasure(session(), body)),
  takeBackErasure: serve(routes.takeBackErasure, ({ session }) => takeBackErasure(session())),
  heads: serve(routes.heads, ({ session }, body) => readHeads(session(), body)),
  readTranscript: serve(routes.readTranscript, ({ session, parameter }, body) =>
    readTranscript(session(), parameter('wave'), body),
  ),
  searchTranscripts: serve(routes.searchTranscripts, ({ session, parameter }, body) =>
    searchTranscripts(session(), parameter('wave'), body),
  ),
  proposeCodes: serve(routes.proposeCodes, ({ session, parameter }, body) =>
    proposeCodes(session(), parameter('wave'), body),
  ),
  pullCodes: serve(routes.pullCodes, ({ session, parameter }, body) =>
    pullCodes(session(), { wave: parameter('wave'), theme: parameter('theme') }, body),
  ),
  pushCodes: serve(routes.pushCodes, ({ session, parameter }, body) =>
    pushCodes(session(), { wave: parameter('wave'), theme: parameter('theme') }, body),
  ),
  proposalFigures: serveRead(routes.proposalFigures, ({ session, parameter }) =>
    proposalFigures(session(), { wave: parameter('wave'), theme: parameter('theme') }),
  ),
  prepareFeedback: serve(routes.prepareFeedback, ({ session }, body) => prepareFeedback(session(), body)),
  sendFeedback: serve(routes.sendFeedback, ({ session }, body) => sendFeedback(session(), body)),
  readFeedback: serve(routes.readFeedback, ({ session }, body) => readFeedback(session(), body)),
  readGoodPractices: serve(routes.readGoodPractices, ({ session }, body) =>
    readGoodPractices(session(), body),
  ),
  measureProgress: serve(routes.measureProgress, ({ session }, body) => measureProgress(session(), body)),
  contestPlan: serveRead(routes.contestPlan, ({ session, parameter }) =>
    readContestPlan(session(), parameter('wave')),
  ),
  drawContest: serve(routes.drawContest, ({ session, parameter }) =>
    drawContest(session(), parameter('wave')),
  ),
} satisfies Readonly<Record<RouteId, Served>>);
