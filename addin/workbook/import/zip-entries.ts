const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;

/** A file inside an archive, as the archive's own directory tells of it. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  /** What it says that it unpacks to: nothing holds it to that. */
  readonly unpacked: number;
  readonly packed: Uint8Array;
};

/** The directory of an archive, nothing of it unpacked. Throws RangeError when it is none, or is cut. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('not a directory of an archive');
    entries.push(entryAt(bytes, view, at));
    at += CENTRAL_BYTES + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no directory of an archive');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength)),
    isDeflated: view.getUint16(at + 10, true) === 8,
    unpacked: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
  };
}
