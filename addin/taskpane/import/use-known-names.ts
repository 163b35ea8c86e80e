import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { platformNames, type PlatformOf } from '../../workbook/import/platform-names.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { KnownNames } from './known-names.ts';

/** How the names of files are understood in this organisation, loaded when the screen opens. */
export function useKnownNames(platforms: Overview['platforms']): {
  readonly known: KnownNames;
  readonly platformOf: PlatformOf;
} {
  const { model } = usePane();
  const [known] = useState(() => new KnownNames(model.app.client));
  useEffect(() => void known.load(), [known]);
  const { names } = useObservable(known.all);
  const platformOf = useMemo(() => platformNames(platforms, names), [platforms, names]);
  return { known, platformOf };
}
