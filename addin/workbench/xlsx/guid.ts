/** Ids this model gave before it gave GUIDs, such as `{T-5}`, inside the GUIDs that files demand. */
const legacyMark = '0000-4000-8000-';
const legacyId = /^\{([A-Z]{1,4})-(\d+)\}$/;
const guidPattern = /^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/i;
const written = new RegExp(`^\\{([0-9A-F]{8})-${legacyMark}([0-9A-F]{12})\\}$`, 'i');

/** The GUID that stands for an id of the model in a file; a GUID stands for itself. Undefined for any other id. */
export function guidOf(id: string): string | undefined {
  if (guidPattern.test(id)) return id;
  const [, letters, number] = legacyId.exec(id) ?? [];
  if (letters === undefined || number === undefined) return undefined;
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0).toString(16)).join('');
  const count = Number(number).toString(16).padStart(12, '0');
  return `{${codes.padStart(8, '0')}-${legacyMark}${count}}`.toUpperCase();
}

/** The id of the model that a GUID of a file stands for: the opposite of `guidOf`. */
export function idOf(guid: string): string {
  const [, codes = '', number = ''] = written.exec(guid) ?? [];
  const letters = codes
    .replace(/^(?:00)+/, '')
    .replace(/../g, (code) => String.fromCharCode(Number.parseInt(code, 16)));
  const id = `{${letters}-${Number.parseInt(number, 16)}}`;
  return legacyId.test(id) ? id : guid;
}

/** The number in an id the model gave, 0 in any other. */
export const numberInId = (id: string): number => Number(legacyId.exec(id)?.[2] ?? 0);
