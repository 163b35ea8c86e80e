import { writeXlsx } from 'hucre/xlsx';

type ContactFile = { readonly ids?: readonly string[] };

/** A file of contacts as a centre exports it, without platform, channel or direction: they have to be asked. */
export async function aContactFile(starts: readonly string[], { ids = [] }: ContactFile = {}) {
  const buffer = await writeXlsx({
    sheets: [
      {
        name: 'Export',
        rows: [
          ['N° contact', 'Conseiller', 'Début (UTC)'],
          ...starts.map((start, index) => [ids[index] ?? `IMP-${index + 1}`, 'Zoé', start]),
        ],
      },
    ],
  });
  return {
    name: 'contacts.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(buffer),
  };
}
