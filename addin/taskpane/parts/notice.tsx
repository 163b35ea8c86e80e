import type { ComponentChildren } from 'preact';

type NoticeProps = {
  readonly tone: 'information' | 'warning' | 'failure' | 'success';
  readonly children: ComponentChildren;
};

/** A sentence that stands out; failures are read at once by a screen reader. */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === 'failure' ? 'alert' : 'status'}>
    {children}
  </div>
);
