import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';

const usualWidth = 320;
const narrowest = 280;
const widest = 800;

/** The add-in's real pane in its frame, as wide as Excel opens it. */
export function TaskPane({ bench }: { bench: Bench }) {
  const { host, ribbon, texts } = bench;
  const [width, setWidth] = useState(usualWidth);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    host.frame.title = ribbon.name;
    place.current?.append(host.frame);
    host.load();
  }, [host]);
  return (
    <>
      {host.isPaneVisible() && <Splitter label={texts.page.resizePane} width={width} resize={setWidth} />}
      <aside
        class="wb-pane"
        style={{ width: `${width}px` }}
        hidden={!host.isPaneVisible()}
        aria-label={texts.page.pane}
      >
        <header>
          <h2>{ribbon.name}</h2>
          <button
            type="button"
            title={texts.page.closePane}
            aria-label={texts.page.closePane}
            onClick={() => host.setPaneVisible(false)}
          >
            ✕
          </button>
        </header>
        <div class="wb-pane-frame" ref={place} />
      </aside>
    </>
  );
}

type SplitterProps = { label: string; width: number; resize: (width: number) => void };

function Splitter({ label, width, resize }: SplitterProps) {
  const set = (wanted: number) => resize(Math.round(Math.min(widest, Math.max(narrowest, wanted))));
  const follow = (event: PointerEvent & { currentTarget: HTMLDivElement }) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      class="wb-splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width + 16);
        if (event.key === 'ArrowRight') set(width - 16);
      }}
    />
  );
}
