/** Office gives a file in slices of at most 4 MB. */
const SLICE = 4 * 1024 * 1024;

/**
 * The workbook as a file, with what is not saved yet.
 * @param most is the largest size that is read, in bytes; a larger file is `undefined`
 */
export async function readDocument(most: number): Promise<Uint8Array | undefined> {
  const file = await answered<Office.File>((told) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, told),
  );
  try {
    return file.size > most ? undefined : await readSlices(file);
  } finally {
    // Office keeps two files at once and no more.
    await answered((told) => file.closeAsync(told));
  }
}

async function readSlices(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { data } = await answered<{ readonly data: ArrayLike<number> }>((told) =>
      file.getSliceAsync(index, told),
    );
    bytes.set(data, index * SLICE);
  }
  return bytes;
}

function answered<T>(ask: (told: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`Office refused: ${String(error.code)} ${error.message}`));
    }),
  );
}
