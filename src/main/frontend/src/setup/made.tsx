import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Made, MadeList, Switched } from "./answers";
import { News } from "./news";
import { dashboardAddress } from "./on";
import { Problem } from "./problem";
import { server } from "./server";
import { UndoDialog } from "./undo-dialog";

interface Props {
  project: string;
  answer: Answer<MadeList>;
  changed: (answer: Answer<MadeList>) => void;
  retry: () => void;
  undone: (left: MadeList) => void;
}

/** What Sluice made for a project and whose it is, and the way to take away again what is not somebody else's. */
export function MadeAndUndo({ project, answer, changed, retry, undone }: Props) {
  const [own, setOwn] = useState<Switched>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (answer.kind !== "ok") return <Problem answer={answer} retry={retry} />;
  const { on, made, dashboardId, by } = answer.data;
  const others = made.filter((one) => one.kind === "dashboard" && !one.mine);
  const makeOwn = async () => {
    if (busy) return;
    setBusy(true);
    const done = await server.ownDashboard(project);
    setBusy(false);
    changed(done);
    if (done.kind === "ok") setOwn(done.data);
  };
  return (
    <section {...(made.length > 0 ? { "aria-labelledby": "sluice-made" } : {})}>
      {made.length > 0 && (
        <>
          <h3 id="sluice-made">
            {on ? AJS.I18n.getText("sluice.start.made") : AJS.I18n.getText("sluice.start.made.left")}
          </h3>
          <MadeTable made={made} />
        </>
      )}
      {on && made.length === 0 && by === null && (
        <p class="sluice-quiet">{AJS.I18n.getText("sluice.start.made.nothing", project)}</p>
      )}
      {others.length > 0 && <p class="sluice-quiet">{AJS.I18n.getText("sluice.start.made.others")}</p>}
      {own !== undefined && <News project={project} switched={own} />}
      <div class="sluice-buttons">
        {dashboardId !== null && (
          <a class="aui-button aui-button-primary" href={dashboardAddress(dashboardId)}>
            {AJS.I18n.getText("sluice.start.on.open")}
          </a>
        )}
        {on && dashboardId === null && (
          <button type="button" class="aui-button" onClick={() => void makeOwn()} aria-disabled={busy}>
            {AJS.I18n.getText("sluice.start.made.own")}
          </button>
        )}
        {(on ? made.length > 0 || by !== null : made.some((one) => one.mine || one.kind === "stream")) && (
          <button type="button" class="aui-button" onClick={() => setAsking(true)}>
            {on ? AJS.I18n.getText("sluice.start.undo") : AJS.I18n.getText("sluice.start.remove")}
          </button>
        )}
      </div>
      {asking && <UndoDialog project={project} on={on} made={made} close={() => setAsking(false)} undone={undone} />}
    </section>
  );
}

function MadeTable({ made }: { made: Made[] }) {
  return (
    <div class="sluice-wide">
      <table class="aui">
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("sluice.start.made.what")}</th>
            <th scope="col">{AJS.I18n.getText("sluice.start.made.name")}</th>
            <th scope="col">{AJS.I18n.getText("sluice.start.made.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {made.map((one) => (
            <tr>
              <td>
                {one.kind === "stream" && !one.added
                  ? AJS.I18n.getText("sluice.start.made.stream.before")
                  : kindText(one.kind)}
              </td>
              <td>
                {one.kind === "dashboard" && one.mine ? <a href={dashboardAddress(one.id)}>{one.name}</a> : one.name}
              </td>
              <td>{ownerOf(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Facts are nobody's own: whoever undoes takes them away. */
function ownerOf({ kind, mine, owner }: Made): string {
  if (kind !== "dashboard") return AJS.I18n.getText("sluice.start.made.project");
  return mine ? AJS.I18n.getText("sluice.start.made.you") : owner;
}

function kindText(kind: string): string {
  switch (kind) {
    case "dashboard":
      return AJS.I18n.getText("sluice.start.made.dashboard");
    case "ledger":
      return AJS.I18n.getText("sluice.start.made.ledger");
    case "stream":
      return AJS.I18n.getText("sluice.start.made.stream");
    default:
      return kind;
  }
}

/** For the one who is about to undo it. */
export function named(one: Made): string {
  if (one.kind === "dashboard") return AJS.I18n.getText("sluice.start.undo.dashboard", one.name);
  if (one.kind === "stream") return AJS.I18n.getText("sluice.start.undo.stream", one.name);
  return `${kindText(one.kind)}: ${one.name}`;
}

/** For the one who cannot undo it. */
export function owned(one: Made): string {
  return AJS.I18n.getText("sluice.start.undo.left", one.name, one.owner);
}

/** For the one who has undone: why it is still there, and how it goes. */
export function stayed(one: Made): string {
  if (one.kind === "stream" && !one.added) return AJS.I18n.getText("sluice.start.undone.left.screens", one.name);
  return one.kind === "stream"
    ? AJS.I18n.getText("sluice.start.undone.left.stream", one.name)
    : AJS.I18n.getText("sluice.start.undone.left.dashboard", one.name, one.owner);
}
