/** A defined name. Its formula is `=Sheet1!$A$1:$B$2`, or `=0.5`; without a sheet id it is the whole workbook's. */
export type NamedItem = {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheetId?: string | undefined;
};

/** A custom XML part. */
export type XmlPart = { readonly id: string; xml: string };

/** The namespace of the part's root element, `''` without one. */
export function namespaceOf({ xml }: XmlPart): string {
  const root = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? '';
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns';
  return new RegExp(`${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
}
