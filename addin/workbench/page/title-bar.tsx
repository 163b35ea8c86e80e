import { useEffect, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { BookChooser } from './book-chooser.tsx';
import { showLimits } from './limits-dialog.ts';
import { advanceClock, readClock } from './local-clock.ts';
import { withQuery } from './page-address.ts';

type Props = { bench: Bench; books: BookStore };

/** The bar that says what this page is, with the switches of the workbench. */
export function TitleBar({ bench, books }: Props) {
  const texts = bench.texts.page;
  return (
    <header class="wb-title">
      <div class="wb-title-start">
        <strong>{texts.title}</strong>
        <span class="wb-not-excel">{texts.notExcel}</span>
        <button type="button" onClick={() => void showLimits(texts)}>
          {texts.limits}
        </button>
      </div>
      <BookChooser bench={bench} books={books} />
      <div class="wb-title-end">
        <ClockBox bench={bench} />
        <OfflineSwitch bench={bench} />
        <LanguageSwitch bench={bench} />
      </div>
    </header>
  );
}

function ClockBox({ bench }: { bench: Bench }) {
  const texts = bench.texts.page;
  const [now, setNow] = useState<Date | undefined>();
  useEffect(() => void readClock().then(setNow), []);
  const advance = (days: number) => void advanceClock(days).then((after) => after && setNow(after));
  const shown = now?.toLocaleDateString(bench.language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (
    <div class="wb-clock" role="group" aria-label={texts.today}>
      <time dateTime={now?.toISOString()} title={texts.today}>
        {shown ?? texts.noClock}
      </time>
      <button type="button" disabled={!now} onClick={() => advance(1)}>
        {texts.oneDay}
      </button>
      <button type="button" disabled={!now} onClick={() => advance(7)}>
        {texts.sevenDays}
      </button>
    </div>
  );
}

function OfflineSwitch({ bench }: { bench: Bench }) {
  const texts = bench.texts.page;
  return (
    <label class="wb-switch" title={texts.offlineTitle}>
      <input
        type="checkbox"
        role="switch"
        onChange={(event) => bench.host.setOffline(event.currentTarget.checked)}
      />
      {texts.offline}
    </label>
  );
}

function LanguageSwitch({ bench }: { bench: Bench }) {
  return (
    <nav class="wb-languages" aria-label={bench.texts.page.language}>
      {(['fr', 'en'] as const).map((language) => (
        <a
          key={language}
          href={withQuery({ lang: language })}
          lang={language}
          aria-current={language === bench.language ? 'true' : undefined}
        >
          {language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
