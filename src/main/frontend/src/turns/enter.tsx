import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { described, Field, SelectField } from "../ui/field";
import type { Entered, Entry, Kind, Turns } from "./answers";
import { Failed } from "./failed";
import { Preview } from "./preview";
import type { Server } from "./server";

interface Props {
  turns: Turns;
  server: Server;
  entered: (message: string) => void;
  /** Nothing is planned yet: then it stands open. */
  open: boolean;
}

/** Enters turns by pasting names or by a calendar file; what they mean is shown before anything is kept. */
export function Enter({ turns, server, entered, open }: Props) {
  const [kind, setKind] = useState<Kind>("urgent");
  const [start, setStart] = useState(turns.today);
  const [until, setUntil] = useState("");
  const [names, setNames] = useState("");
  const [file, setFile] = useState<{ name: string; text: string }>();
  const [shown, show] = useState<Answer<Entered>>();
  const [missing, setMissing] = useState<string>();
  const edit = <T,>(set: (value: T) => void) => (value: T) => {
    set(value);
    show(undefined);
    setMissing(undefined);
  };
  const send = async (preview: boolean) => {
    if (file === undefined && names.trim() === "") {
      setMissing(AJS.I18n.getText("sluice.turns.enter.missing"));
      document.getElementById("sluice-turns-names")?.focus();
      return;
    }
    const what = file === undefined ? { names } : { file: file.text };
    const entry: Entry = { kind, start, until, preview, ...what };
    const answer = await server.enter(entry);
    if (answer.kind === "ok" && answer.data.saved) {
      show(undefined);
      setNames("");
      setFile(undefined);
      entered(answer.data.message);
    } else show(answer);
  };
  const fault = shown?.kind === "refused" ? shown.body.field : undefined;
  const faultText = shown?.kind === "refused" ? shown.body.message : undefined;
  const of = (field: string) => (fault === field ? faultText : undefined);
  return (
    <details class="sluice-group sluice-enter" open={open}>
      <summary>{AJS.I18n.getText("sluice.turns.enter")}</summary>
      <form
        class="aui top-label"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(true);
        }}
      >
        <SelectField
          id="sluice-turns-kind"
          label={AJS.I18n.getText("sluice.turns.enter.kind")}
          value={kind}
          choices={[
            { value: "urgent", text: AJS.I18n.getText("sluice.turns.urgent.title") },
            { value: "intake", text: AJS.I18n.getText("sluice.turns.intake.title") },
          ]}
          change={edit((value: string) => setKind(value as Kind))}
        />
        <Field
          id="sluice-turns-names"
          label={AJS.I18n.getText("sluice.turns.enter.names")}
          hint={AJS.I18n.getText("sluice.turns.enter.names.hint")}
          error={missing ?? of("names")}
        >
          <textarea
            class="textarea"
            rows={8}
            value={names}
            disabled={file !== undefined}
            onInput={(event) => edit(setNames)(event.currentTarget.value)}
            {...described("sluice-turns-names", true, missing ?? of("names"))}
          />
        </Field>
        <div class="sluice-two">
          <Field id="sluice-turns-start" label={AJS.I18n.getText("sluice.turns.enter.start")} error={of("start")}>
            <input
              type="date"
              class="text"
              min={turns.today}
              value={start}
              onInput={(event) => edit(setStart)(event.currentTarget.value)}
              {...described("sluice-turns-start", false, of("start"))}
            />
          </Field>
          <Field
            id="sluice-turns-until"
            label={AJS.I18n.getText("sluice.turns.enter.until")}
            hint={AJS.I18n.getText("sluice.turns.enter.until.hint")}
            error={of("until")}
          >
            <input
              type="date"
              class="text"
              min={start}
              value={until}
              onInput={(event) => edit(setUntil)(event.currentTarget.value)}
              {...described("sluice-turns-until", true, of("until"))}
            />
          </Field>
        </div>
        <Field
          id="sluice-turns-file"
          label={AJS.I18n.getText("sluice.turns.enter.file")}
          hint={AJS.I18n.getText("sluice.turns.enter.file.hint")}
          error={of("file")}
        >
          <input
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen === undefined) edit(setFile)(undefined);
              else void chosen.text().then((text) => edit(setFile)({ name: chosen.name, text }));
            }}
            {...described("sluice-turns-file", true, of("file"))}
          />
        </Field>
        {shown !== undefined && shown.kind !== "ok" && fault === undefined && (
          <Failed answer={shown} retry={() => void send(true)} />
        )}
        {shown?.kind === "ok" && <Preview entered={shown.data} today={turns.today} />}
        <div class="sluice-buttons">
          <button type="submit" class={`aui-button ${shown?.kind === "ok" ? "" : "aui-button-primary"}`}>
            {AJS.I18n.getText("sluice.turns.enter.preview")}
          </button>
          {shown?.kind === "ok" && shown.data.findings.length === 0 && (
            <button type="button" class="aui-button aui-button-primary" onClick={() => void send(false)}>
              {AJS.I18n.getText("sluice.turns.enter.save")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
