import { useEffect, useRef } from 'preact/hooks';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';

/** The heading of a screen reached from home: it takes the focus, so that the keyboard starts there. */
export function ScreenTitle({ title }: { readonly title: string }) {
  const { model, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="screen-title">
      <button type="button" class="quiet" onClick={() => model.go({ name: 'home' })}>
        <span aria-hidden="true">‹ </span>
        {say(paneTexts.back)}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
