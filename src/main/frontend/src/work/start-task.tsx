import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { described, Field } from "../ui/field";
import type { Started } from "./answers";
import { server } from "./server";
import { Trouble } from "./trouble";

interface Props {
  project: string;
  issue: string;
  word: string;
  /** What a screen reader says of the button, where the word alone could mean any task. */
  label?: string;
  primary?: boolean;
  /** A limit of the team asks for a reason. */
  asks?: boolean;
  done: (started: Started) => void;
}

type Refused = Exclude<Answer<never>, { kind: "ok" }>;

/** Starts a task at one press; where a limit of the team asks for a reason, with one line for it. */
export function StartTask({ project, issue, word, label, primary, asks, done }: Props) {
  const [asked, setAsked] = useState(asks === true);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refused>();
  const id = `sluice-reason-${issue}`;
  const wanted = trouble?.kind === "refused" && trouble.body.field === "reason" ? trouble.body.message : undefined;
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await server.start(project, issue, asked ? reason : undefined);
    setBusy(false);
    if (answer.kind === "ok") done(answer.data);
    else {
      setTrouble(answer);
      if (answer.kind === "refused" && answer.body.field === "reason") setAsked(true);
    }
  };
  return (
    <form
      class="aui top-label sluice-work-start"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {asked && (
        <>
          <p class="sluice-work-quiet">{AJS.I18n.getText("sluice.work.reason.about")}</p>
          <Field id={id} label={AJS.I18n.getText("sluice.work.reason")} error={wanted}>
            <input
              class="text full-width-field"
              type="text"
              maxLength={255}
              autocomplete="off"
              required
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
              {...described(id, false, wanted)}
            />
          </Field>
        </>
      )}
      <button
        type="submit"
        class={primary === true ? "aui-button aui-button-primary" : "aui-button"}
        aria-disabled={busy}
        aria-label={label}
      >
        {word}
      </button>
      {trouble !== undefined && wanted === undefined && <Trouble answer={trouble} />}
    </form>
  );
}
