export type XmlValue =
  string | number | boolean | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** An S3 document. A list repeats its element; what is undefined is left out. */
export const writeXml = (root: string, content: XmlValue): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner(content)}</${root}>`;

/** The error document carries no namespace. */
export const writeErrorXml = (code: string, message: string, requestId: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<Error>${inner({ Code: code, Message: message, RequestId: requestId })}</Error>`;

const inner = (value: XmlValue): string => {
  if (value === undefined) return '';
  if (typeof value !== 'object')
    return String(value).replace(/[<>&"'\r]/g, (found) => escapes[found] ?? found);
  if (isList(value)) return value.map(inner).join('');
  return Object.entries(value)
    .map(([name, child]) => elements(name, child))
    .join('');
};

const elements = (name: string, value: XmlValue): string => {
  if (value === undefined) return '';
  if (typeof value === 'object' && isList(value)) return value.map((item) => elements(name, item)).join('');
  return `<${name}>${inner(value)}</${name}>`;
};

const isList = (value: object): value is readonly XmlValue[] => Array.isArray(value);
