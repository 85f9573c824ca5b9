import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Field } from "../ui/field";
import type { Channel, Server } from "./server";

interface Props {
  server: Server;
  /** What went wrong, in a sentence. */
  reason: (answer: Exclude<Awaited<ReturnType<Server["asked"]>>, { kind: "ok" }>) => string;
  made: () => void;
}

/** Somebody was asked past the way in: one line, and how they were asked makes the task. */
export function Direct({ server, reason, made }: Props) {
  const [open, setOpen] = useState(false);
  const [summary, setSummary] = useState("");
  const [reporter, setReporter] = useState("");
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const ask = async (channel: Channel) => {
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    const answer = await server.asked({ channel, summary, reporter });
    setBusy(false);
    if (answer.kind !== "ok") {
      setFault(reason(answer));
      return field.current?.focus();
    }
    setDone(answer.data.key);
    setSummary("");
    setReporter("");
    setOpen(false);
    made();
  };
  const ways: [Channel, string][] = [
    ["phone", AJS.I18n.getText("sluice.direct.phone")],
    ["chat", AJS.I18n.getText("sluice.direct.chat")],
    ["corridor", AJS.I18n.getText("sluice.direct.corridor")],
  ];
  return (
    <div class="sluice-intake-direct">
      <button
        type="button"
        class="aui-button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setDone(undefined);
          setFault(undefined);
        }}
      >
        {AJS.I18n.getText("sluice.direct.open")}
      </button>{" "}
      <span role="status">{done !== undefined && AJS.I18n.getText("sluice.direct.done", done)}</span>
      {open && (
        <form
          class="aui top-label sluice-intake-form"
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
        >
          <p>{AJS.I18n.getText("sluice.direct.about")}</p>
          <Field id="sluice-direct-summary" label={AJS.I18n.getText("sluice.direct.summary")} error={fault}>
            <input
              ref={field}
              type="text"
              class="text"
              id="sluice-direct-summary"
              autocomplete="off"
              maxLength={255}
              value={summary}
              aria-invalid={fault !== undefined}
              aria-describedby={fault === undefined ? undefined : "sluice-direct-summary-error"}
              onInput={(event) => setSummary(event.currentTarget.value)}
            />
          </Field>
          <Field id="sluice-direct-reporter" label={AJS.I18n.getText("sluice.direct.reporter")}>
            <input
              type="text"
              class="text"
              id="sluice-direct-reporter"
              autocomplete="off"
              value={reporter}
              onInput={(event) => setReporter(event.currentTarget.value)}
            />
          </Field>
          <div class="sluice-intake-ways" role="group" aria-label={AJS.I18n.getText("sluice.direct.how")}>
            {ways.map(([channel, text]) => (
              <button type="button" class="aui-button" disabled={busy} onClick={() => void ask(channel)}>
                {text}
              </button>
            ))}
          </div>
        </form>
      )}
    </div>
  );
}
