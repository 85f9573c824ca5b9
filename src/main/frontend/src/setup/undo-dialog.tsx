import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Made } from "./answers";
import { named } from "./made";
import { Problem } from "./problem";
import { server } from "./server";

interface Props {
  project: string;
  made: Made[];
  close: () => void;
  undone: () => void;
}

/** Asks before anything goes, and names each thing that goes and what stays. */
export function UndoDialog({ project, made, close, undone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  useEffect(() => dialog.current?.showModal(), []);
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const done = await server.undo(project);
    setBusy(false);
    if (done.kind === "ok") {
      dialog.current?.close();
      undone();
    } else setFailure(done);
  };
  return (
    <dialog ref={dialog} class="sluice-dialog" aria-labelledby="sluice-undo-title" onClose={close}>
      <h2 id="sluice-undo-title">{AJS.I18n.getText("sluice.start.undo.title", project)}</h2>
      <p>{AJS.I18n.getText("sluice.start.undo.goes")}</p>
      <ul>
        {made.map((one) => (
          <li>{named(one)}</li>
        ))}
      </ul>
      <p>{AJS.I18n.getText("sluice.start.undo.stays")}</p>
      {failure !== undefined && <Problem answer={failure} />}
      <div class="sluice-buttons">
        <button type="button" class="aui-button aui-button-primary" onClick={() => void go()} aria-disabled={busy}>
          {AJS.I18n.getText("sluice.start.undo.do")}
        </button>
        <button type="button" class="aui-button aui-button-link" autofocus onClick={() => dialog.current?.close()}>
          {AJS.I18n.getText("sluice.start.undo.keep")}
        </button>
      </div>
    </dialog>
  );
}
