import { useEffect, useRef } from "preact/hooks";
import type { Flow } from "./answers";

interface Props {
  flow: Flow;
  close: () => void;
  go: () => void;
}

/** Asks before anything goes; while projects follow the workflow it says which, and takes nothing. */
export function UndoDialog({ flow, close, go }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { followed } = flow;
  return (
    <dialog
      ref={dialog}
      class="sluice-dialog"
      aria-labelledby="sluice-flow-undo-title"
      onClose={close}
      onKeyDown={(event) => {
        // Jira's own layers keep the browser from closing it
        if (event.key === "Escape") dialog.current?.close();
      }}
    >
      <h2 id="sluice-flow-undo-title">{AJS.I18n.getText("sluice.flow.undo.title")}</h2>
      {followed.length > 0 ? (
        <p>{AJS.I18n.getText("sluice.flow.undo.followed", followed.join(", "))}</p>
      ) : (
        <>
          <p>{AJS.I18n.getText("sluice.flow.undo.goes")}</p>
          <p>{AJS.I18n.getText("sluice.flow.undo.stays")}</p>
          <p>{AJS.I18n.getText("sluice.flow.undo.archived")}</p>
        </>
      )}
      <div class="sluice-buttons">
        {followed.length === 0 && (
          <button type="button" class="aui-button aui-button-danger" onClick={go}>
            {AJS.I18n.getText("sluice.flow.undo.do")}
          </button>
        )}
        <button type="button" class="aui-button" autofocus onClick={() => dialog.current?.close()}>
          {AJS.I18n.getText("sluice.flow.undo.keep")}
        </button>
      </div>
    </dialog>
  );
}
