import type { ErrorCode } from '#contract/error';

/**
 * Failures the server never says: the network is gone, no answer in time, an answer nobody can read; Microsoft signs
 * nobody in, in this Excel or with this account.
 */
export const clientFailureCodes = [
  'offline',
  'timeout',
  'unreadable',
  'sign-in-unsupported',
  'sign-in-refused',
] as const;
export type ClientFailureCode = (typeof clientFailureCodes)[number];
export type FailureCode = ErrorCode | ClientFailureCode;

type Circumstances = {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly requestId?: string | undefined;
  /** How long the server asks to wait before the same request is sent again. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
};

/** Why a call did not succeed; its text is `failureText` of the locales. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly code: FailureCode;
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: FailureCode, circumstances: Circumstances = {}) {
    super(code, { cause: circumstances.cause });
    this.code = code;
    this.details = circumstances.details ?? {};
    this.requestId = circumstances.requestId;
    this.retryAfterMs = circumstances.retryAfterMs;
  }
}

/** Any rejection as an ApiFailure: what is not one is a defect, shown as an answer nobody can read. */
export const toApiFailure = (cause: unknown): ApiFailure =>
  isApiFailure(cause) ? cause : new ApiFailure('unreadable', { cause });

/** A script fetched on demand has a class of its own: what it throws and catches is known by its name. */
const isApiFailure = (cause: unknown): cause is ApiFailure =>
  cause instanceof Error && cause.name === 'ApiFailure' && 'code' in cause;
