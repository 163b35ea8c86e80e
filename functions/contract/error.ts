/** Why a whole request was refused, with its HTTP status. The comment says what the client must do. */
export const errorCodes = {
  /** Correct the request: `details.issues` names the fields. Never retry as it is. */
  'invalid-request': 400,
  /** Get a token, silently if possible, and send again. */
  'not-signed-in': 401,
  /** Say so: this role, or this organisation, does not allow it. Never retry. */
  forbidden: 403,
  /** Say so: it does not exist, or not for this person. */
  'not-found': 404,
  /** Read the current state again, then decide. */
  conflict: 409,
  /** Tell the person that the wave is closed; keep their pending edits. */
  'wave-closed': 409,
  /** Tell the person to open the wave first. */
  'wave-not-open': 409,
  /** Say from which day (`next`) figures may be released again: at most once a week. */
  'release-too-early': 409,
  /** Say that too little was evaluated since the last release for any figure to change. */
  'nothing-to-release': 409,
  /** Tell the person that a reopened wave takes no new contacts. */
  'takes-no-contacts': 409,
  /** Say that its frame is frozen, or being frozen: lists neither enter nor leave it. */
  'frame-frozen': 409,
  /** Say that it is to be frozen first. */
  'frame-not-frozen': 409,
  /** Say that no contact was imported into it. */
  'frame-empty': 409,
  /** Ask whether to freeze all the same: contacts may come until the end of the day `to`; then send `evenIfOpen`. */
  'batch-not-over': 409,
  /** Say which lists (`files`) repeat contacts of that one: they are to be taken back first. */
  'list-repeated': 409,
  /** Show the ids (`examples`, at most 20, of `contacts`) that are twice in this wave: in two frames, or on two platforms. */
  'duplicate-id': 409,
  /** A defect of the client or a file cut on its way: the list, from `line` on, is not in the expected form. Send it again. */
  'unreadable-list': 400,
  /** Send the list again: what was sent is not there any more. */
  'list-gone': 410,
  /** Say why its contacts cannot be shared out (`code`) and what to change (`remedy`: n, minimums). */
  'plan-impossible': 409,
  /** Say that it is drawn: another seed needs the draw to be given up first, with a reason. */
  'frame-drawn': 409,
  /** Wait for its draw (`job`) to end; one that failed or is stuck may be resumed. */
  'frame-drawing': 409,
  /** Say that nothing is drawn of it yet. */
  'frame-not-drawn': 409,
  /** Say that its seed is disclosed: the draw stays as it is. */
  'frame-disclosed': 409,
  /** Say that twelve months have passed since its first contact: only hash, seed, ranks and counts are left of it. */
  'frame-forgotten': 410,
  /** Say that it is the quality team's until every recording is in. */
  'frame-not-disclosed': 409,
  /** Say that the string was given already, by whom (`by`), and stays: otherwise somebody could try several. */
  'seed-given': 409,
  /** Ask another member for the string: whoever froze the frame chose the other half. */
  'second-person': 409,
  /** Ask for the string of the other party first. */
  'seed-missing': 409,
  /** Open the plan of the wave: none is saved. */
  'plan-missing': 409,
  /** Say that its evaluation was submitted: it keeps its place. */
  'evaluation-submitted': 409,
  /** Say until when (`end`) its recording may be heard: choose another reason. */
  'not-past-end': 409,
  /** Say that nothing was sent to hear or to read of this contact. */
  'no-recording': 404,
  /** Say since when (`end`) it may not be heard any more; facts, scores and figures stay. */
  'recording-gone': 410,
  /** Ask whether to disclose all the same: of so many contacts (`missing`) nothing was sent; then send `evenIf`. */
  'recordings-missing': 409,
  /** Say which settings do not change any more, and why: `fixed`, by field. */
  'settings-fixed': 409,
  /** Say that this person already belongs to the organisation of the invitation. */
  'already-member': 409,
  /** Say that the name typed is not the organisation's: nothing was erased. */
  'wrong-name': 409,
  /** Say what may be deleted: a test organisation, by a manager of it who types its name. */
  'not-deletable': 409,
  /** Say that the code opens nothing: mistyped, used already or older than 30 days; the server never says which. */
  'unknown-invitation': 404,
  /** Say what there was too much of (`of`: organisations, codes) and how many are allowed: `limit`. */
  'limit-reached': 429,
  /** Say what breaks the trend (`changes`) and publish as `version` at least: the grid changed more than it says. */
  'version-too-low': 409,
  /** Forget the cursor and pull everything again. */
  'cursor-too-old': 410,
  /** Send less at a time. */
  'too-large': 413,
  /** A defect of the client: the same idempotency key was used for another request. Use a new key. */
  'idempotency-mismatch': 422,
  /** Wait as long as `retry-after` says and send the same request with the same idempotency key. */
  busy: 503,
  /** Show the request id; the same request may be sent again with the same idempotency key. */
  internal: 500,
} as const satisfies Record<string, number>;
export type ErrorCode = keyof typeof errorCodes;

type Details = Readonly<Record<string, unknown>>;

/** The refusal of a request. `details` is shown to the client: codes and values, never a text. */
export class QualityError extends Error {
  override readonly name = 'QualityError';
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}, options: ErrorOptions = {}) {
    super(code, options);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return errorCodes[this.code];
  }
}
