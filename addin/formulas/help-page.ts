import type { Language } from '#domain/text';
import { formulaHelp, helpTexts } from '../locales/formula-help.ts';
import { formulaTexts, parameterNames, parameterSummaries } from '../locales/formulas.ts';
import { helpPagePath } from './metadata.ts';
import { formulaIds, registry, type FormulaId, type FormulaSpec } from './registry.ts';

const style = `
:root { color-scheme: light; }
body { margin: 0; background: #f5f5f5; color: #242424; font: 15px/1.55 "Segoe UI", system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
header { display: flex; align-items: center; gap: 0.75rem; flex-wrap: wrap; }
header img { width: 40px; height: 40px; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0; flex: 1; }
section { background: #fff; border: 1px solid #e0e0e0; border-radius: 8px; padding: 0.25rem 1.25rem 1rem; margin-top: 1rem; }
h2 { font: 600 1.05rem/1.4 Consolas, monospace; color: #0b5a4a; margin-bottom: 0.25rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid #ededed; }
th { font-weight: 600; }
code { font-family: Consolas, monospace; background: #eef5f3; padding: 0.1rem 0.35rem; border-radius: 4px; overflow-wrap: anywhere; }
small { color: #5c5c5c; }
a { color: #0b5a4a; }
`;

/** The help page of the formulas, whole: what `helpUrl` of each formula opens. */
export function helpPage(language: Language): string {
  const other = language === 'fr' ? 'en' : 'fr';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(helpTexts.title[language])}</title>
<link rel="icon" href="/assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<main>
<header><img src="/assets/icon-80.png" alt=""><h1>${escape(helpTexts.title[language])}</h1>
<a href="${helpPagePath[other]}" lang="${other}">${helpTexts.otherLanguage[language]}</a></header>
<p>${escape(helpTexts.introduction[language])}</p>
<p>${escape(helpTexts.missing[language])}</p>
${formulaIds.map((id) => section(id, language)).join('\n')}
</main>
</body>
</html>
`;
}

function section(id: FormulaId, language: Language): string {
  const spec: FormulaSpec = registry[id];
  const { summary, example } = formulaTexts[id];
  const help = formulaHelp[id];
  const rows = spec.parameters.map((parameter) => {
    const [name, meaning] = [parameterNames[parameter.id], parameterSummaries[parameter.id]];
    const optional = parameter.optional ? ` <small>(${helpTexts.optional[language]})</small>` : '';
    return `<tr><td><code>${name[language]}</code>${optional}</td><td>${escape(meaning[language])}</td></tr>`;
  });
  return `<section id="${id}">
<h2>${signature(id, language)}</h2>
<p>${escape(summary[language])}</p>
<table><thead><tr><th scope="col">${helpTexts.argument[language]}</th><th scope="col">${helpTexts.meaning[language]}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
<p>${escape(help[language])}</p>
<p>${helpTexts.example[language]} <code>${escape(example[language])}</code></p>
</section>`;
}

/** `BAROMETER(plateau; trimestre; [partie]; [canal])`, with the separator of the language. */
function signature(id: FormulaId, language: Language): string {
  const spec: FormulaSpec = registry[id];
  const names = spec.parameters.map((parameter) => {
    const name = parameterNames[parameter.id][language];
    return parameter.optional ? `[${name}]` : name;
  });
  return `${id}(${names.join(language === 'fr' ? '; ' : ', ')})`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
