type ChoiceProps = {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  readonly label?: string;
  readonly disabled?: boolean;
};

/** A native list: the keyboard and the screen reader know it. */
export const Choice = ({ value, options, onChoose, label, disabled }: ChoiceProps) => (
  <select
    value={value}
    aria-label={label}
    disabled={disabled}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </select>
);
