import type { ComponentChildren } from 'preact';

type FieldProps = { readonly label: string; readonly hint?: string; readonly children: ComponentChildren };

/** A control under its label. */
export const Field = ({ label, hint, children }: FieldProps) => (
  <label class="field">
    <span class="label">{label}</span>
    {children}
    {hint !== undefined && <span class="hint">{hint}</span>}
  </label>
);
