import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { described, Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { whole } from "../words/numbers";
import { decoded } from "./draft";
import type { Line, Read, Server } from "./server";
import { whoseText } from "./words";

interface Props {
  server: Server;
  /** Nothing is written yet: then it stands open. */
  open: boolean;
  take: (lines: Line[]) => void;
}

/** Lines that were written elsewhere, pasted or in a file: what they mean is shown before they are taken over. */
export function Incoming({ server, open, take }: Props) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<Answer<Read>>();
  const look = async (work: Promise<Answer<Read>>) => setRead(await work);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    await look(server.file(decoded(await file.arrayBuffer())));
    input.value = "";
  };
  const against = read?.kind === "ok" ? read.data.findings : [];
  return (
    <details class="sluice-group" open={open}>
      <summary>{AJS.I18n.getText("sluice.scope.page.in")}</summary>
      <form
        class="aui top-label"
        onSubmit={(event) => {
          event.preventDefault();
          void look(server.paste(text));
        }}
      >
        <Field
          id="sluice-scope-paste"
          label={AJS.I18n.getText("sluice.scope.page.paste")}
          hint={AJS.I18n.getText("sluice.scope.page.paste.hint")}
        >
          <textarea
            class="textarea"
            rows={6}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRead(undefined);
            }}
            {...described("sluice-scope-paste", true, undefined)}
          />
        </Field>
        <Field
          id="sluice-scope-file"
          label={AJS.I18n.getText("sluice.scope.page.file")}
          hint={AJS.I18n.getText("sluice.scope.page.file.hint")}
        >
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void choose(event.currentTarget)}
            {...described("sluice-scope-file", true, undefined)}
          />
        </Field>
        {read !== undefined && read.kind !== "ok" && (
          <Failed answer={read} retry={() => void look(server.paste(text))} />
        )}
        {read?.kind === "ok" && (
          <section role="status">
            {against.length > 0 && (
              <Notice tone="warning" title={AJS.I18n.getText("sluice.scope.page.in.findings")}>
                <ul>
                  {against.map(({ line, text: written, message }) => (
                    <li>
                      {AJS.I18n.getText("sluice.turns.enter.line", String(line), written)} {message}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <ul class="sluice-scope-read">
              {read.data.lines.slice(0, 20).map(({ what, whose }) => (
                <li>
                  <bdi>{what}</bdi> → <bdi>{whoseText(whose)}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="sluice-buttons">
          <button type="submit" class="aui-button">
            {AJS.I18n.getText("sluice.scope.page.look")}
          </button>
          {read?.kind === "ok" && read.data.lines.length > 0 && (
            <button
              type="button"
              class="aui-button aui-button-primary"
              onClick={() => {
                take(read.data.lines);
                setRead(undefined);
                setText("");
              }}
            >
              {AJS.I18n.getText("sluice.scope.page.in.take", whole(read.data.lines.length))}
            </button>
          )}
          <a class="aui-button" href={server.table} download>
            {AJS.I18n.getText("sluice.scope.page.out")}
          </a>
        </div>
      </form>
    </details>
  );
}
