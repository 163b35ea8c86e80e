/** Excel counts its columns in figures of this width, in pixels, and draws them no wider. */
const excelFigure = 7;
const figures = '0123456789';

/**
 * How much wider figures are drawn than Excel draws them, with whatever font stands in for Calibri. Numbers that fill
 * their column in Excel are drawn closer (`wb-tight`), so that they show whole here too.
 */
export function fitFigures(host: HTMLElement): number {
  const sample = document.createElement('span');
  sample.textContent = figures;
  sample.style.cssText = 'position:absolute;visibility:hidden;white-space:pre;font:14.6px var(--sheet-font)';
  document.body.append(sample);
  const width = sample.getBoundingClientRect().width / figures.length;
  const size = Number.parseFloat(getComputedStyle(sample).fontSize);
  sample.remove();
  host.style.setProperty('--wb-figures', `${Math.min(0, (excelFigure - width) / size).toFixed(4)}em`);
  return width / excelFigure;
}
