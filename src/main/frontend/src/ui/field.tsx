import type { ComponentChildren } from "preact";

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
}

/** A labelled control; what is wrong with it stands right below it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class="field-group sluice-field">
      <label for={id}>{label}</label>
      {children}
      {error !== undefined && (
        <div class="error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
      {hint !== undefined && (
        <div class="description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** The attributes that tie a control to its hint and its error. */
export function described(id: string, hint: boolean, error: string | undefined) {
  const ids = [error === undefined ? "" : `${id}-error`, hint ? `${id}-hint` : ""].filter((part) => part !== "");
  return {
    id,
    ...(ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {}),
    ...(error === undefined ? {} : { "aria-invalid": true }),
  } as const;
}

export interface Choice {
  value: string;
  text: string;
}

interface SelectProps {
  id: string;
  label: string;
  value: string;
  choices: Choice[];
  change: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

export function SelectField({ id, label, value, choices, change, hint, error }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        class="select"
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        {...described(id, hint !== undefined, error)}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
