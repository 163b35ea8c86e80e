/** Where a browser sends a file by itself. */
export type UploadGrant = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** What a browser is about to send: it is refused when it turns out to be another. */
export type SentRecording = {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  readonly contentType: string;
};

/** A file sent piece by piece: there as a whole once ended, not at all before, or when given up. */
export type FileWriter = {
  readonly write: (piece: Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly giveUp: () => Promise<void>;
};

/**
 * Files of one organisation, by a path of its own (`frames/2026-Q4/2026-10~VOXEA/frame.tsv`). `incoming/` is emptied
 * within a day, `rec/<days>/` after so many days, whatever happens.
 */
export type Files = {
  /** Lets a browser send one file of at most so many bytes to `incoming/<job>`; its arrival starts the job. */
  readonly grantUpload: (job: string, mostBytes: number) => Promise<UploadGrant>;
  /** An address from which a browser may fetch the file for a few minutes, under a name. */
  readonly grantDownload: (path: string, fileName: string) => Promise<string>;
  /** Lets a browser send one recording to this path: exactly this one, by its size and SHA-256. */
  readonly grantRecording: (path: string, sent: SentRecording) => Promise<UploadGrant>;
  /** An address from which a browser may play the file, piece by piece, for so many seconds of real time. */
  readonly grantListening: (path: string, seconds: number) => Promise<string>;
  /** Asks for what is said in this recording to be written down, where that is switched on; nothing elsewhere. */
  readonly askTranscript: (recording: string) => Promise<void>;
  /** Takes back what was asked, begun or not. */
  readonly endAsking: (recording: string) => Promise<void>;
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  /** For one larger than what should be held at once. */
  readonly writer: (path: string) => FileWriter;
  /** Writes it unless there is one already; says whether it did. */
  readonly create: (path: string, content: Uint8Array) => Promise<boolean>;
  /** Undefined when there is none. */
  readonly read: (path: string) => Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Some bytes of it; undefined when there is none. */
  readonly readPiece: (path: string, from: number, length: number) => Promise<Uint8Array | undefined>;
  /** How large it is; undefined when there is none. */
  readonly sizeOf: (path: string) => Promise<number | undefined>;
  readonly list: (prefix: string) => Promise<readonly string[]>;
  /** Deletes and looks whether they are gone. Throws when one is not. */
  readonly remove: (paths: readonly string[]) => Promise<void>;
};
