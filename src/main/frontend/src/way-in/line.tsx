import { described, Field } from "../ui/field";

interface Props {
  id: string;
  label: string;
  hint?: string;
  rows?: number;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

/** A field to write in, of one line or of several. */
export function Line({ id, label, hint, rows, value, error, change }: Props) {
  const more = described(id, hint !== undefined, error);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows === undefined ? (
        <input
          type="text"
          class="text"
          autocomplete="off"
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
          {...more}
        />
      ) : (
        <textarea
          class="textarea"
          rows={rows}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
          {...more}
        />
      )}
    </Field>
  );
}
