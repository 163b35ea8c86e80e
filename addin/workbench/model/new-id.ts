const mark = '0000-4000-9000-';
const pattern = new RegExp(`^\\{[0-9A-F]{8}-${mark}([0-9A-F]{12})\\}$`);

/**
 * The id of the `count`th thing of a workbook: a GUID, as Excel's own ids are, so that the one an add-in remembers is
 * the one a file holds. Its first digits spell the prefix in ASCII.
 */
export function newId(prefix: string, count: number): string {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0).toString(16)).join('');
  return `{${codes.padStart(8, '0')}-${mark}${count.toString(16).padStart(12, '0')}}`.toUpperCase();
}

/** The count in an id `newId` gave, 0 in any other. */
export function countInId(id: string): number {
  return Number.parseInt(pattern.exec(id)?.[1] ?? '0', 16);
}
