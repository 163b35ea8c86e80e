import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';
import { ByteReader } from './byte-reader.ts';

export type PostedForm = {
  /** What comes before the file, which S3 wants last: names in lower case. */
  readonly fields: Fields;
  readonly fileName: string;
  /** The file, as it comes in; whatever follows it is read and ignored. */
  readonly file: AsyncIterable<Uint8Array>;
};

/** S3's own bound on everything that is not the file. */
const longestFieldsBytes = 20 * 1024;
const blankLine = Buffer.from('\r\n\r\n');

/** Reads a `multipart/form-data` body up to its file (RFC 7578). @throws S3Error MalformedPOSTRequest */
export const readPostedForm = async (
  contentType: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<PostedForm> => {
  const [, quoted, plain] =
    /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw malformedForm();
  const reader = new ByteReader(bytes);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  await reader.text(Buffer.from(`--${boundary}`), longestFieldsBytes);
  const fields = new Map<string, string>();
  for (;;) {
    // A boundary followed by two dashes ends the form: it held no file.
    if ((await reader.line()) !== '') throw malformedForm();
    const part = readPart(await reader.text(blankLine, longestFieldsBytes));
    if (part.name === 'file') {
      return { fields, fileName: part.fileName, file: fileBytes(reader, delimiter) };
    }
    fields.set(part.name, await reader.text(delimiter, longestFieldsBytes));
  }
};

type FormPart = { readonly name: string; readonly fileName: string };

const readPart = (head: string): FormPart => {
  const name = /^content-disposition:.*[;\s]name="([^"]*)"/im.exec(head)?.[1];
  if (name === undefined) throw malformedForm();
  const fileName = /^content-disposition:.*[;\s]filename="([^"]*)"/im.exec(head)?.[1] ?? '';
  return { name: name.toLowerCase(), fileName };
};

async function* fileBytes(reader: ByteReader, delimiter: Buffer): AsyncGenerator<Uint8Array> {
  yield* reader.until(delimiter);
  await reader.drain();
}

const malformedForm = (): S3Error =>
  new S3Error(
    400,
    'MalformedPOSTRequest',
    'The body of your POST request is not well-formed multipart/form-data.',
  );
