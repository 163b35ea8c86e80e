import { useEffect, useRef } from 'preact/hooks';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import type { Screen } from '../pane-model.ts';

type ScreenTitleProps = {
  readonly title: string;
  /** Where the screen was reached from; home unless told. */
  readonly back?: Screen;
};

/** The heading of a screen reached from another: it takes the focus, so that the keyboard starts there. */
export function ScreenTitle({ title, back = { name: 'home' } }: ScreenTitleProps) {
  const { model, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="screen-title">
      <button type="button" class="quiet" onClick={() => model.go(back)}>
        <span aria-hidden="true">‹ </span>
        {say(paneTexts.back)}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
