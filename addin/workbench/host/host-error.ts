import { Refusal } from '../model/refusal.ts';

/** What the host answers instead of a result; `code` is one of Office.js's own. */
export class HostError extends Error {
  readonly code: string;
  /** The member of Excel that this host does not have, when that is the trouble. */
  member: string | undefined;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }

  /** For members of Excel that this host does not have. */
  static notSimulated(member: string): HostError {
    const error = new HostError('ApiNotFound', `Not simulated here: ${member}`);
    error.member = member;
    return error;
  }

  /** The error as the client is told of it; a fault of ours is a general exception, and shown in the console. */
  static from(error: unknown): HostError {
    if (error instanceof HostError) return error;
    if (error instanceof Refusal) return new HostError(error.code, error.message);
    console.error(error);
    return new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  }
}
