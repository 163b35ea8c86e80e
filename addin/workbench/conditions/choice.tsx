type Props<T extends string | number> = {
  name: string;
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  choose: (value: T) => void;
};

/** A few options side by side, one of which holds. */
export function Choice<T extends string | number>({ name, label, options, chosen, choose }: Props<T>) {
  return (
    <div class="wb-choice" role="radiogroup" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <div>
        {options.map(({ value, label: said }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
