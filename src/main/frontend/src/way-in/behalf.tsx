import { useEffect, useState } from "preact/hooks";
import { described, Field } from "../ui/field";
import type { Server } from "./server";

const PAUSE_MS = 300;

interface Props {
  server: Server;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

/** Whom it is for, by username; Jira suggests those whom the caller may look up. */
export function Behalf({ server, value, error, change }: Props) {
  const [people, setPeople] = useState<{ name: string; displayName: string }[]>([]);
  useEffect(() => {
    if (value.trim().length < 2) return;
    let late = false;
    const pause = setTimeout(async () => {
      const answer = await server.people(value.trim());
      if (!late && answer.kind === "ok") setPeople(answer.data.users);
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(pause);
    };
  }, [server, value]);
  return (
    <Field
      id="sluice-way-in-behalf"
      label={AJS.I18n.getText("sluice.way-in.behalf")}
      hint={AJS.I18n.getText("sluice.way-in.behalf.hint")}
      error={error}
    >
      <input
        type="text"
        class="text"
        autocomplete="off"
        list="sluice-way-in-people"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...described("sluice-way-in-behalf", true, error)}
      />
      <datalist id="sluice-way-in-people">
        {people.map(({ name, displayName }) => (
          <option value={name}>{displayName}</option>
        ))}
      </datalist>
    </Field>
  );
}
