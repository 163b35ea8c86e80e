import { SharingBar } from '../shared/sharing-bar.tsx';
import { SimulationMenu } from '../conditions/simulation-menu.tsx';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { BookChooser } from './book-chooser.tsx';
import { FileMenu } from './file-menu.tsx';
import { showLimits } from './limits-dialog.ts';
import { limitsTexts } from './limits-texts.ts';
import { withQuery } from './page-address.ts';

type Props = { bench: Bench; books: BookStore };

/** The bar that says what this page is, with the switches of the workbench. */
export function TitleBar({ bench, books }: Props) {
  const texts = bench.texts.page;
  return (
    <header class="wb-title">
      <div class="wb-title-start">
        <FileMenu bench={bench} books={books} />
        <strong>{texts.title}</strong>
        <span class="wb-not-excel">{texts.notExcel}</span>
        <button type="button" onClick={() => void showLimits(bench)}>
          {limitsTexts[bench.language].open}
        </button>
      </div>
      <BookChooser bench={bench} books={books} />
      <div class="wb-title-end">
        <SharingBar bench={bench} />
        <SimulationMenu switches={bench.host.conditions} language={bench.language} />
        <LanguageSwitch bench={bench} />
      </div>
    </header>
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
