import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Notice } from "../ui/notice";
import { blank, changes, merged, rebased } from "./draft";
import { History } from "./history";
import { Incoming } from "./incoming";
import { LineList } from "./line-list";
import { Suggestions } from "./suggestions";
import type { Catalogue, Finding, Line, Server } from "./server";

type Refused = Exclude<Answer<Catalogue>, { kind: "ok" }>;

/** The lines as they are being written; nothing is kept before somebody saves, and then all of it or nothing. */
export function Editor({ server, catalogue }: { server: Server; catalogue: Catalogue }) {
  const [saved, setSaved] = useState(catalogue);
  const [draft, setDraft] = useState(catalogue.lines);
  const [open, setOpen] = useState<number>();
  const [against, setAgainst] = useState<Finding[]>([]);
  const [failed, setFailed] = useState<Refused>();
  const [overtaken, setOvertaken] = useState<string[]>();
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  const unsaved = changes(saved.lines, draft);
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const stay = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, [unsaved === 0]);
  const write = (lines: Line[]) => {
    setDraft(lines);
    setAgainst([]);
    setFailed(undefined);
    say("");
  };
  const come = (data: Catalogue, lines = data.lines) => {
    setSaved(data);
    setDraft(lines);
    setAgainst([]);
    setFailed(undefined);
    setOpen(undefined);
  };
  /** Somebody else saved: theirs is shown with what was changed here on top of it, and nothing is kept before it was looked at. */
  const lookAgain = async (refused: Refused) => {
    const now = await server.lines();
    if (now.kind !== "ok") return setFailed(refused);
    const { lines, both } = rebased(saved.lines, draft, now.data.lines);
    come(now.data, lines);
    setOvertaken(both);
  };
  const tell = async (work: Promise<Answer<Catalogue>>, done: string) => {
    if (busy) return;
    setBusy(true);
    setOvertaken(undefined);
    say("");
    const answer = await work;
    if (answer.kind === "ok") {
      come(answer.data);
      say(done);
    } else if (answer.kind === "refused" && answer.status === 409) await lookAgain(answer);
    else {
      setFailed(answer);
      setAgainst(answer.kind === "refused" ? ((answer.body as { findings?: Finding[] }).findings ?? []) : []);
    }
    setBusy(false);
  };
  const save = () => void tell(server.save(saved.version, draft), AJS.I18n.getText("sluice.scope.page.saved"));
  const add = () => {
    const line = blank(draft);
    setDraft([...draft, line]);
    setOpen(line.id);
  };
  const close = () => {
    setDraft(draft.filter((line) => line.id !== open || line.what !== ""));
    setOpen(undefined);
  };
  const findings = against.length > 0 ? at(draft, against) : at(saved.lines, saved.findings);
  return (
    <>
      {draft.length === 0 && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.scope.page.none.title")}>
          <p>{AJS.I18n.getText("sluice.scope.page.none.do")}</p>
        </Notice>
      )}
      {overtaken !== undefined && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.scope.page.overtaken.title")}>
          <p>{AJS.I18n.getText("sluice.scope.page.overtaken.do")}</p>
          {overtaken.length > 0 && (
            <p>
              {AJS.I18n.getText("sluice.scope.page.overtaken.both")} <bdi>{overtaken.join("; ")}</bdi>
            </p>
          )}
        </Notice>
      )}
      <LineList
        lines={draft}
        projects={saved.projects}
        findings={findings}
        open={open}
        choose={(id) => (id === undefined ? close() : setOpen(id))}
        add={add}
        change={(line) => {
          write(draft.map((known) => (known.id === line.id ? line : known)));
          setOpen(undefined);
        }}
        remove={(id) => {
          write(draft.filter((line) => line.id !== id));
          setOpen(undefined);
        }}
      />
      {failed !== undefined && (
        <Failed answer={failed} retry={save} />
      )}
      {against.filter(({ line }) => line === 0).map(({ message }) => <p class="sluice-scope-against">{message}</p>)}
      <p class="sluice-finished" role="status">
        {said}
      </p>
      {unsaved > 0 && (
        <div class="sluice-scope-bar">
          <span role="status">{AJS.I18n.getText("sluice.scope.page.unsaved", String(unsaved))}</span>
          <button
            type="button"
            class="aui-button aui-button-primary"
            aria-disabled={busy}
            onClick={save}
          >
            {AJS.I18n.getText("sluice.scope.page.save")}
          </button>
          <button type="button" class="aui-button" onClick={() => come(saved)}>
            {AJS.I18n.getText("sluice.scope.page.discard")}
          </button>
        </div>
      )}
      <Suggestions
        server={server}
        lines={draft}
        take={(line) => {
          const fresh = { ...line, id: blank(draft).id };
          write([...draft, fresh]);
          setOpen(fresh.id);
        }}
      />
      <Incoming server={server} open={draft.length === 0} take={(lines) => write(merged(draft, lines))} />
      <History
        changes={saved.changes}
        hold={unsaved > 0}
        undo={(to) => void tell(server.undo(saved.version, to), AJS.I18n.getText("sluice.scope.page.undone"))}
      />
    </>
  );
}

/** What is the matter with which line, by its number. */
function at(lines: Line[], findings: Finding[]): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = lines[finding.line - 1];
    if (line !== undefined) found.set(line.id, [...(found.get(line.id) ?? []), finding]);
  }
  return found;
}
