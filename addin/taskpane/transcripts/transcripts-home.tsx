import { useState } from 'preact/hooks';
import type { Hit } from '#contract/transcript';
import type { WaveView } from '#contract/wave';
import type { Theme } from '#domain/theme';
import { quarterName } from '../../locales/sheets.ts';
import { transcriptTexts as texts } from '../../locales/transcripts.ts';
import { usePane } from '../pane-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { useObservable } from '../use-observable.ts';
import { CodingOfTheme } from './coding-of-theme.tsx';
import { ReadHit } from './read-hit.tsx';
import { rememberedTheme } from './remembered-theme.ts';
import { SearchTranscripts } from './search-transcripts.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useSearch } from './use-search.ts';

/** Coding the contacts of a wave, and looking for what was said in them. */
export function TranscriptsHome({ wave: code }: { readonly wave: string }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const wave = overview?.waves.find((one) => one.code === code);
  return (
    <>
      <ScreenTitle title={say(texts.title(say(quarterName(code))))} />
      {wave && <OfWave wave={wave} />}
    </>
  );
}

function OfWave({ wave }: { readonly wave: WaveView }) {
  const { model } = usePane();
  const { app } = model;
  const remembered = rememberedTheme(app.kept, app.session.organisation());
  const [theme, setTheme] = useState(remembered.read);
  const catalogue = useCatalogue();
  const search = useSearch(wave.code);
  const [hit, setHit] = useState<Hit | undefined>(undefined);
  const [last, setLast] = useState<Hit | undefined>(undefined);
  const choose = (next: Theme) => {
    remembered.write(next);
    setTheme(next);
  };
  const practices = (catalogue.known ?? []).filter((practice) => practice.theme === theme);
  const back = () => {
    setLast(hit);
    setHit(undefined);
  };
  if (hit !== undefined) return <ReadHit wave={wave.code} hit={hit} practices={practices} onBack={back} />;
  return (
    <>
      <CodingOfTheme {...{ wave, theme, catalogue, practices }} onChoose={choose} />
      <SearchTranscripts {...{ wave, theme, search, last }} onOpen={setHit} />
    </>
  );
}
