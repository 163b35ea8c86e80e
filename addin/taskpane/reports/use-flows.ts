import { useEffect, useState } from 'preact/hooks';
import { parseChannelFilter, type ChannelFilter } from '#domain/channel';
import { usePane } from '../pane-context.ts';

/** The flows evaluated in a wave, none when there is one only; undefined while they are asked for. */
export function useFlows(wave: string): readonly ChannelFilter[] | undefined {
  const { client } = usePane().model.app;
  const [flows, setFlows] = useState<readonly ChannelFilter[]>();
  useEffect(() => {
    let isHere = true;
    setFlows(undefined);
    // Asked about all flows at once, ranks are refused with those that there are.
    const ask = { ask: 'report', report: 'ranks', entity: '*', period: wave, part: '', channel: '' } as const;
    client.call('figures', { request: { asks: [ask] } }).then(
      ({ answers: [answer] }) => {
        if (!isHere) return;
        const named = answer?.answer === 'refused' ? (answer.parameters['channels'] ?? []) : [];
        setFlows(named.flatMap((name) => parseChannelFilter(name) ?? []));
      },
      () => isHere && setFlows([]),
    );
    return () => {
      isHere = false;
    };
  }, [wave]);
  return flows;
}
