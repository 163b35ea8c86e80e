import { useEffect, useState } from 'preact/hooks';
import { eachInSlices } from '../../workbook/sync/each-in-slices.ts';
import { writeText, type WrittenText } from '../../workbook/recordings/write-texts.ts';
import type { ReadText } from '../../workbook/recordings/read-text.ts';

/** Texts as they may leave this computer, by contact; undefined while they are being looked through. */
export function useWritten(
  texts: ReadonlyMap<string, ReadText>,
  countries: readonly string[],
): ReadonlyMap<string, WrittenText> | undefined {
  const [written, setWritten] = useState<ReadonlyMap<string, WrittenText> | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    setWritten(undefined);
    const done = new Map<string, WrittenText>();
    void eachInSlices(texts, ([contact, text]) => {
      if (isHere) done.set(contact, writeText(text, countries));
    }).then(() => isHere && setWritten(done));
    return () => {
      isHere = false;
    };
  }, [texts]);
  return written;
}
