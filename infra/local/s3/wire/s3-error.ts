/** A refusal S3 clients understand: `code` is one of S3's own error codes. */
export class S3Error extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string = code) {
    super(message);
    this.name = 'S3Error';
    this.status = status;
    this.code = code;
  }
}
