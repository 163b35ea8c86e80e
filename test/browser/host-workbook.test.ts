import { openHostPage } from '../support/host-page/open-host-page.ts';
import { browserTest } from '../support/browser.ts';

browserTest(
  'the client library finds an Excel in French, with its requirement sets and settings',
  async () => {
    const { client } = await openHostPage();

    const seen = await client(() => ({
      info: (window as unknown as { readyWith: { host: string; platform: string } }).readyWith,
      language: Office.context.displayLanguage,
      supports: ['1.9', '1.15', '1.16'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
      theme: Office.context.document.settings.get('theme') as string,
    }));

    expect(seen.info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(seen.language).toBe('fr-FR');
    expect(seen.supports).toEqual([true, true, false]);
    expect(seen.theme).toBe('dark');
  },
);
