import { useEffect, useState } from 'preact/hooks';
import type { WaveView } from '#contract/wave';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { ContactToFill } from '../../workbook/recordings/contact-to-fill.ts';
import { usePane } from '../pane-context.ts';

export type Contacts = {
  /** By id; undefined while they are being asked for. */
  readonly known: ReadonlyMap<string, ContactToFill> | undefined;
  readonly failure: ApiFailure | undefined;
  readonly reload: () => void;
};

/** The contacts of the sample that this person may send something for, of all platforms of a wave. */
export function useContacts(wave: WaveView): Contacts {
  const { client } = usePane().model.app;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Pick<Contacts, 'known' | 'failure'>>({
    known: undefined,
    failure: undefined,
  });
  useEffect(() => {
    let isHere = true;
    setState(({ known }) => ({ known, failure: undefined }));
    const reads = wave.platforms.map(async (platform) => {
      const { contacts } = await client.call('recordings', { parameters: { wave: wave.code, platform } });
      return contacts.map((contact) => [contact.contact, { ...contact, platform }] as const);
    });
    Promise.all(reads).then(
      (all) => isHere && setState({ known: new Map(all.flat()), failure: undefined }),
      (cause: unknown) => isHere && setState(({ known }) => ({ known, failure: toApiFailure(cause) })),
    );
    return () => {
      isHere = false;
    };
  }, [wave.code, turn]);
  return { ...state, reload: () => setTurn((before) => before + 1) };
}
