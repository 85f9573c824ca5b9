interface Props {
  id: string;
  label: string;
  value: boolean;
  change: (value: boolean) => void;
}

/** A choice of yes or no, with its label behind it. */
export function Tick({ id, label, value, change }: Props) {
  return (
    <div class="checkbox">
      <input
        type="checkbox"
        class="checkbox"
        id={id}
        checked={value}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
