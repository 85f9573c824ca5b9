import { useEffect } from "preact/hooks";
import { contextPath } from "../host/context-path";
import { Notice, Retry } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import { MadeAndUndo } from "./made";
import { Problem } from "./problem";
import { server } from "./server";
import { useRepeated } from "./use-repeated";

interface Props {
  project: string;
  /** The dashboard to open by itself when all is read: only for the one who just switched it on. */
  opens: string | null;
  undone: () => void;
  back: () => void;
}

const STANDS_STILL = 40;

export function dashboardAddress(id: string): string {
  return `${contextPath()}/secure/Dashboard.jspa?selectPageId=${encodeURIComponent(id)}`;
}

/** A project that is switched on: how far the reading is, what was made, and undo. */
export function On({ project, opens, undone, back }: Props) {
  const { answer, unmoved, again } = useRepeated(
    () => server.ledger(project),
    ({ state }) => state !== "filling",
    project,
  );
  const ready = answer?.kind === "ok" && answer.data.state === "ready";
  useEffect(() => {
    if (ready && opens !== null) location.assign(dashboardAddress(opens));
  }, [ready, opens]);
  return (
    <>
      {answer === undefined && <Waiting label={AJS.I18n.getText("sluice.state.loading")} />}
      {answer !== undefined && answer.kind !== "ok" && <Problem answer={answer} retry={again} />}
      {answer?.kind === "ok" && answer.data.state === "filling" && (
        <>
          <Progress
            label={AJS.I18n.getText("sluice.start.on.filling", project)}
            done={answer.data.issues}
            of={answer.data.of}
          />
          <p class="sluice-quiet">
            {opens === null ? AJS.I18n.getText("sluice.start.on.leave") : AJS.I18n.getText("sluice.start.on.opens")}
          </p>
          {unmoved >= STANDS_STILL && (
            <Notice tone="warning" title={AJS.I18n.getText("sluice.state.stalled.title")}>
              <p>{AJS.I18n.getText("sluice.start.on.stalled")}</p>
              <Retry again={again} />
            </Notice>
          )}
        </>
      )}
      {ready && (
        <Notice tone="success" title={AJS.I18n.getText("sluice.start.on.ready.title", project)}>
          <p>{AJS.I18n.getText("sluice.start.on.ready")}</p>
        </Notice>
      )}
      {answer?.kind === "ok" && answer.data.state === "off" && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.state.off.title", project)} />
      )}
      <MadeAndUndo project={project} undone={undone} />
      <div class="sluice-buttons">
        <button type="button" class="aui-button aui-button-link" onClick={back}>
          {AJS.I18n.getText("sluice.start.all-projects")}
        </button>
      </div>
    </>
  );
}
