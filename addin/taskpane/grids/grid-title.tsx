import { useEffect, useRef } from 'preact/hooks';
import { gridTexts } from '../../locales/grids.ts';
import { usePane } from '../pane-context.ts';

/** The heading of a draft, with the way back to the grids; it takes the focus. */
export function GridTitle({ title }: { readonly title: string }) {
  const { model, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="screen-title">
      <button type="button" class="quiet" onClick={() => model.go({ name: 'grids' })}>
        <span aria-hidden="true">‹ </span>
        {say(gridTexts.title)}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
