import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Made, MadeList } from "./answers";
import { dashboardAddress } from "./on";
import { Problem } from "./problem";
import { server } from "./server";
import { UndoDialog } from "./undo-dialog";

/** What Sluice made for a project, and the way to take just that away again. */
export function MadeAndUndo({ project, undone }: { project: string; undone: () => void }) {
  const [answer, set] = useState<Answer<MadeList>>();
  const [asking, setAsking] = useState(false);
  const load = () => void server.made(project).then(set);
  useEffect(load, [project]);
  if (answer === undefined) return null;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={load} />;
  const { made, dashboardId } = answer.data;
  return (
    <section aria-labelledby="sluice-made">
      <h3 id="sluice-made">{AJS.I18n.getText("sluice.start.made")}</h3>
      <table class="aui">
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("sluice.start.made.what")}</th>
            <th scope="col">{AJS.I18n.getText("sluice.start.made.name")}</th>
          </tr>
        </thead>
        <tbody>
          {made.map((one) => (
            <tr>
              <td>{kindText(one.kind)}</td>
              <td>{one.kind === "dashboard" ? <a href={dashboardAddress(one.id)}>{one.name}</a> : one.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="sluice-buttons">
        {dashboardId !== null && (
          <a class="aui-button aui-button-primary" href={dashboardAddress(dashboardId)}>
            {AJS.I18n.getText("sluice.start.on.open")}
          </a>
        )}
        <button type="button" class="aui-button" onClick={() => setAsking(true)}>
          {AJS.I18n.getText("sluice.start.undo")}
        </button>
      </div>
      {asking && <UndoDialog project={project} made={made} close={() => setAsking(false)} undone={undone} />}
    </section>
  );
}

export function kindText(kind: string): string {
  switch (kind.toLowerCase()) {
    case "dashboard":
      return AJS.I18n.getText("sluice.start.made.dashboard");
    case "ledger":
      return AJS.I18n.getText("sluice.start.made.ledger");
    default:
      return kind;
  }
}

/** For the one who is about to undo it. */
export function named(one: Made): string {
  if (one.kind === "dashboard") return AJS.I18n.getText("sluice.start.undo.dashboard", one.name);
  return `${kindText(one.kind)}: ${one.name}`;
}
