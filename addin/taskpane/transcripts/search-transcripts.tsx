import type { Hit } from '#contract/transcript';
import type { WaveView } from '#contract/wave';
import type { Theme } from '#domain/theme';
import { transcriptTexts as texts } from '../../locales/transcripts.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Hits } from './hits.tsx';
import { SearchForm } from './search-form.tsx';
import { selectContact } from './select-contact.ts';
import type { Search } from './use-search.ts';

type SearchProps = {
  readonly wave: WaveView;
  readonly theme: Theme;
  readonly search: Search;
  /** The one that was just read. */
  readonly last: Hit | undefined;
  readonly onOpen: (hit: Hit) => void;
};

/** Words looked for in everything that was said and written in a wave, and where they are. */
export function SearchTranscripts({ wave, theme, search, last, onOpen }: SearchProps) {
  const { model, say } = usePane();
  const open = (hit: Hit) => {
    onOpen(hit);
    void selectContact(model.sheets, { wave: wave.code, theme, contact: hit.contact });
  };
  return (
    <section>
      <h2>{say(texts.search)}</h2>
      <SearchForm wave={wave} search={search} />
      <Counted wave={wave} search={search} />
      <Hits hits={search.hits} last={last} onOpen={open} />
      <FailureNotice failure={search.failure} retry={search.goOn} />
      {search.next !== undefined && !search.busy && search.failure === undefined && (
        <button type="button" onClick={search.goOn}>
          {say(texts.more)}
        </button>
      )}
    </section>
  );
}

/** In how many contacts of those that were read; or that there is nothing, and what to do then. */
function Counted({ wave, search }: Pick<SearchProps, 'wave' | 'search'>) {
  const { model, say } = usePane();
  const { asked, hits, read, without, busy, next, failure } = search;
  if (asked === undefined) return null;
  const isOver = !busy && next === undefined && failure === undefined;
  if (isOver && read === 0)
    return (
      <>
        <p class="empty">{say(texts.noTranscript)}</p>
        <div class="actions">
          <button type="button" onClick={() => model.go({ name: 'send-recordings', wave: wave.code })}>
            {say(texts.sendTexts)}
          </button>
        </div>
      </>
    );
  const contacts = new Set(hits.map(({ contact }) => contact)).size;
  return (
    <>
      <p class="meta" role="status">
        {busy && say(texts.searching)} {say(texts.found(contacts, read))}{' '}
        {without > 0 && say(texts.without(without))}
      </p>
      {isOver && hits.length === 0 && <p class="empty">{say(texts.nothingFound)}</p>}
    </>
  );
}
