import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Made, MadeList } from "./answers";
import { named, owned } from "./made";
import { Problem } from "./problem";
import { server } from "./server";

interface Props {
  project: string;
  /** Whether the project is switched on; else only what an earlier undo had to leave is removed. */
  on: boolean;
  made: Made[];
  close: () => void;
  undone: (left: MadeList) => void;
}

/** Asks before anything goes, and names each thing that goes and what stays. */
export function UndoDialog({ project, on, made, close, undone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  useEffect(() => dialog.current?.showModal(), []);
  const stays = made.filter((one) => one.kind === "dashboard" && !one.mine);
  const before = made.filter(({ added }) => !added);
  const goes = made.filter((one) => !stays.includes(one) && !before.includes(one));
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const done = await server.undo(project);
    setBusy(false);
    if (done.kind === "ok") {
      dialog.current?.close();
      undone(done.data);
    } else setFailure(done);
  };
  return (
    <dialog
      ref={dialog}
      class="sluice-dialog"
      aria-labelledby="sluice-undo-title"
      onClose={close}
      onKeyDown={(event) => {
        // Jira's own layers keep the browser from closing it
        if (event.key === "Escape") dialog.current?.close();
      }}
    >
      <h2 id="sluice-undo-title">
        {on
          ? AJS.I18n.getText("sluice.start.undo.title", project)
          : AJS.I18n.getText("sluice.start.undo.rest.title", project)}
      </h2>
      <Listed title={AJS.I18n.getText("sluice.start.undo.goes")} lines={goes.map(named)} />
      <Listed title={AJS.I18n.getText("sluice.start.undo.leaves")} lines={stays.map(owned)} />
      {goes.map(
        ({ kind, name }) => kind === "stream" && <p>{AJS.I18n.getText("sluice.start.undo.stream.stays", name)}</p>,
      )}
      {before.map(({ name }) => (
        <p>{AJS.I18n.getText("sluice.start.undo.stream.before", name)}</p>
      ))}
      {on && <p>{AJS.I18n.getText("sluice.start.undo.settings")}</p>}
      <p>{AJS.I18n.getText("sluice.start.undo.stays")}</p>
      {failure !== undefined && <Problem answer={failure} />}
      <div class="sluice-buttons">
        <button type="button" class="aui-button aui-button-danger" onClick={() => void go()} aria-disabled={busy}>
          {AJS.I18n.getText("sluice.start.undo.do")}
        </button>
        <button type="button" class="aui-button" autofocus onClick={() => dialog.current?.close()}>
          {AJS.I18n.getText("sluice.start.undo.keep")}
        </button>
      </div>
    </dialog>
  );
}

function Listed({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
