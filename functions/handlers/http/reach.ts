import type { RouteId } from '#contract/routes';
import type { Role } from '#domain/role';

/** What becomes of the rest: absent from the answer, refused as what does not exist, or refused by a code within it. */
export type Beyond = 'left out' | 'not-found' | { readonly code: string };

/** Within a route that lets a role in, how far this role sees; the rules are those of functions/usecases/sight.ts. */
export type Reach = {
  readonly roles: readonly Role[];
  readonly sees: string;
  readonly beyond: Beyond;
};

const readers = ['platform-manager', 'finance', 'committee'] as const satisfies Role[];

const ownFrames: Reach = {
  roles: ['platform-manager', 'evaluator'],
  sees: 'frames of the party of their platforms; an evaluator those of the brand’s own platforms',
  beyond: 'not-found',
};
const ownContacts: Reach = {
  roles: ['evaluator'],
  sees: 'contacts that they evaluate',
  beyond: { code: 'unknown-contact' },
};
const ownRows: Reach = { roles: ['evaluator'], sees: 'rows assigned to them', beyond: 'not-found' };
const ownFigures: Reach = {
  roles: ['platform-manager'],
  sees: 'figures of their platforms; an entity that does not exist is refused in the same words',
  beyond: { code: 'not-visible' },
};
const released: Reach = {
  roles: readers,
  sees: 'figures as they were released',
  beyond: { code: 'not-released' },
};

const ownCosts: Reach = {
  roles: ['evaluator', 'platform-manager'],
  sees: 'no costs and no return on investment',
  beyond: { code: 'not-visible' },
};
const moneySheets: Reach = {
  roles: ['finance'],
  sees: 'the sheets of activity and of money',
  beyond: 'not-found',
};
const registerSheets: Reach = {
  roles: ['administrator'],
  sees: 'the sheets of the register and of activity',
  beyond: 'not-found',
};

const ownFeedback: Reach = {
  roles: ['platform-manager'],
  sees: 'feedback that was sent to their platforms, without contacts',
  beyond: 'not-found',
};
const ownSheetRows: Reach = {
  roles: ['platform-manager'],
  sees: 'rows of their platforms in the sheets of feedback and of progress; facts and feedback once sent, without contacts',
  beyond: { code: 'unknown-row' },
};
const codersSheets: Reach = {
  roles: ['evaluator'],
  sees: 'the sheet of practices, and of facts those that they noted',
  beyond: 'not-found',
};

/** Routes that show less to some of the roles they let in; the others show the same to all of them. */
export const reaches: Readonly<Partial<Record<RouteId, readonly Reach[]>>> = {
  overview: [
    { roles: ['platform-manager'], sees: 'their platforms and the providers of these', beyond: 'left out' },
    { roles: readers, sees: 'waves of which something was released', beyond: 'left out' },
    { roles: ['evaluator', ...readers, 'administrator'], sees: 'no names of evaluators', beyond: 'left out' },
  ],
  frames: [{ ...ownFrames, beyond: 'left out' }],
  sampledWaves: [
    { roles: ['platform-manager'], sees: 'open waves that sample their platforms', beyond: 'left out' },
  ],
  giveSeed: [ownFrames],
  sayProviderCount: [{ ...ownFrames, roles: ['platform-manager'] }],
  certificate: [ownFrames],
  recordings: [{ ...ownContacts, beyond: 'left out' }],
  askUploads: [ownContacts],
  completeUploads: [ownContacts],
  sendWritings: [ownContacts],
  listen: [ownRows],
  readTranscript: [{ ...ownContacts, beyond: 'not-found' }],
  searchTranscripts: [{ ...ownContacts, beyond: 'left out' }],
  pullEvaluations: [{ ...ownRows, beyond: 'left out' }],
  pushEvaluations: [{ ...ownRows, beyond: { code: 'unknown-row' } }],
  pullCodes: [{ ...ownContacts, beyond: 'left out' }],
  pushCodes: [{ ...ownContacts, beyond: { code: 'unknown-row' } }],
  figures: [ownFigures, released, ownCosts],
  pullSheet: [moneySheets, registerSheets, codersSheets, { ...ownSheetRows, beyond: 'left out' }],
  pushSheet: [moneySheets, registerSheets, codersSheets, ownSheetRows],
  readFeedback: [ownFeedback],
  readGoodPractices: [
    {
      roles: readers,
      sees: 'figures of closed waves; nothing where fewer than two platforms stand behind',
      beyond: 'left out',
    },
  ],
  heads: [{ ...released, beyond: 'left out' }],
};
