import type { LanguageChoice } from '../locales/language.ts';
import type { Language } from '#domain/text';
import { fingerprint, type CellResult } from './cell-result.ts';

/** Writes a result into a cell of the workbook. */
export type ShowResult = (result: CellResult, language: Language) => void;

/** A cell that shows a formula: told results, it writes only those that look different from the last. */
export type LiveCell = {
  readonly take: (result: CellResult) => void;
  /** Nothing is written any more. */
  readonly close: () => void;
};

/** The cells that show formulas; when the language changes, their reasons change with it. */
export function createLiveCells(language: LanguageChoice): { readonly open: (show: ShowResult) => LiveCell } {
  const renderings = new Set<() => void>();
  language.subscribe(() => {
    for (const render of renderings) render();
  });

  return {
    open(show) {
      let result: CellResult | undefined;
      let shown: string | undefined;
      const render = (): void => {
        if (result === undefined) return;
        const print = fingerprint(result, language.current());
        if (print === shown) return;
        shown = print;
        show(result, language.current());
      };
      renderings.add(render);
      return {
        take(next) {
          result = next;
          if (renderings.has(render)) render();
        },
        close() {
          renderings.delete(render);
        },
      };
    },
  };
}
