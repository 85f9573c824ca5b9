import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Problem } from "../setup/problem";
import { another, changed, drafts, errorAt, sent, type Draft } from "./draft";
import { Row } from "./row";
import { server, type Limits } from "./server";

/** The limits as a form; what the server has against one stands in its line. */
export function Editor({ project, limits }: { project: string; limits: Limits }) {
  const [known, setKnown] = useState(limits);
  const [rows, setRows] = useState<Draft[]>(() => drafts(limits));
  const [failed, setFailed] = useState<Exclude<Answer<Limits>, { kind: "ok" }>>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const change = (next: Draft[]) => {
    setRows(next);
    setSaved(false);
    setFailed(undefined);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const answer = await server.save(project, sent(rows));
    setBusy(false);
    if (answer.kind === "ok") {
      setKnown(answer.data);
      setRows(drafts(answer.data));
      setSaved(true);
    } else setFailed(answer);
  };
  const wrong = failed?.kind === "refused" ? errorAt(failed.body.field) : undefined;
  return (
    <form class="aui top-label" onSubmit={(event) => void save(event)} noValidate>
      {rows.length === 0 && (
        <p>
          {AJS.I18n.getText("sluice.limit.none")} {AJS.I18n.getText("sluice.limit.none.do")}
        </p>
      )}
      {rows.map((draft, index) => (
        <Row
          index={index}
          draft={draft}
          limits={known}
          error={
            wrong?.index === index && failed?.kind === "refused"
              ? { name: wrong.name, message: failed.body.message ?? "" }
              : undefined
          }
          change={(part) => change(rows.map((row, at) => (at === index ? changed(row, part) : row)))}
          remove={() => change(rows.filter((_, at) => at !== index))}
        />
      ))}
      {failed !== undefined && wrong === undefined && <Problem answer={failed} />}
      <div class="sluice-buttons">
        <button type="submit" class="aui-button aui-button-primary" aria-disabled={busy}>
          {AJS.I18n.getText("sluice.limit.save")}
        </button>
        <button type="button" class="aui-button" onClick={() => change([...rows, another()])}>
          {AJS.I18n.getText("sluice.limit.add")}
        </button>
      </div>
      <p class="sluice-finished" role="status">
        {saved && known.counted && AJS.I18n.getText("sluice.limit.saved")}
        {saved && !known.counted && AJS.I18n.getText("sluice.limit.saved.later")}
      </p>
    </form>
  );
}
