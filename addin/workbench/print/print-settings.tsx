import type { ComponentChildren } from 'preact';
import { paperNames, type PrintSetup } from './print-setup.ts';
import type { PrintTexts } from './print-texts.ts';

type Change = (settings: Readonly<Record<string, unknown>>) => void;

type Props = { readonly texts: PrintTexts; readonly setup: PrintSetup; readonly change: Change };

const zooms = {
  none: { scale: 100 },
  page: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  wide: { horizontalFitToPages: 1 },
  tall: { verticalFitToPages: 1 },
} as const;

type Zoom = keyof typeof zooms;

const isZoom = (name: string): name is Zoom => name in zooms;

/** What Excel lets change beside its preview; it stays with the sheet. */
export function PrintSettings({ texts, setup, change }: Props) {
  const current = zoomOf(setup);
  return (
    <fieldset>
      <legend>{texts.settings}</legend>
      <Choice
        label={texts.orientation}
        value={setup.isLandscape ? 'Landscape' : 'Portrait'}
        change={(orientation) => change({ orientation })}
      >
        <option value="Portrait">{texts.portrait}</option>
        <option value="Landscape">{texts.landscape}</option>
      </Choice>
      <Choice label={texts.paper} value={setup.paper} change={(paperSize) => change({ paperSize })}>
        {paperNames.map((name) => (
          <option key={name} value={name}>
            {texts.papers(name)}
          </option>
        ))}
      </Choice>
      <Choice
        label={texts.scaling}
        value={current}
        change={(name) => isZoom(name) && change({ zoom: zooms[name] })}
      >
        <option value="none">{texts.noScaling}</option>
        <option value="page">{texts.onePage}</option>
        <option value="wide">{texts.oneWide}</option>
        <option value="tall">{texts.oneTall}</option>
        {current === 'custom' && <option value="custom">{texts.custom}</option>}
      </Choice>
      <Tick label={texts.gridlines} on={setup.gridlines} change={(on) => change({ printGridlines: on })} />
      <Tick label={texts.headings} on={setup.headings} change={(on) => change({ printHeadings: on })} />
    </fieldset>
  );
}

function zoomOf({ fit }: PrintSetup): Zoom | 'custom' {
  if ('percent' in fit) return fit.percent === 100 ? 'none' : 'custom';
  const { wide, tall } = fit;
  if (wide === 1 && tall === 1) return 'page';
  if (wide === 1 && tall === undefined) return 'wide';
  return tall === 1 && wide === undefined ? 'tall' : 'custom';
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
};

function Choice({ label, value, change, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function Tick({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="wb-print-tick">
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
