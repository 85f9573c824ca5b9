import { useEffect, useState } from "preact/hooks";
import type { Ledger } from "../gadget/answers";
import { contextPath } from "../host/context-path";
import type { Answer } from "../host/rest";
import { Notice, Retry } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import { momentText } from "../words/numbers";
import { problemToMend } from "../words/problems";
import type { MadeList, Switched } from "./answers";
import { MadeAndUndo } from "./made";
import { News } from "./news";
import { Problem } from "./problem";
import { server } from "./server";
import { useRepeated } from "./use-repeated";

interface Props {
  project: string;
  /** How switching on went, for the one who just did it. */
  switched: Switched | undefined;
  undone: (left: MadeList) => void;
  back: () => void;
}

const STANDS_STILL = 40;

export function dashboardAddress(id: string): string {
  return `${contextPath()}/secure/Dashboard.jspa?selectPageId=${encodeURIComponent(id)}`;
}

/** Only a dashboard that has something on it, and not while there is something to read here. */
function opensByItself(switched: Switched | undefined): string | null {
  return switched === undefined || switched.already || switched.byHand !== undefined ? null : switched.dashboardId;
}

/** A project that is switched on: how far the reading is, of when the figures are, what was made, and undo. */
export function On({ project, switched, undone, back }: Props) {
  const opens = opensByItself(switched);
  const { answer, unmoved, again } = useRepeated(
    () => server.ledger(project),
    ({ state, reading }) => state !== "filling" && reading !== true,
    project,
  );
  const ready = answer?.kind === "ok" && answer.data.state === "ready";
  useEffect(() => {
    if (ready && opens !== null) location.assign(dashboardAddress(opens));
  }, [ready, opens]);
  return (
    <>
      {switched !== undefined && <News project={project} switched={switched} />}
      {answer === undefined && <Waiting label={AJS.I18n.getText("sluice.state.loading")} />}
      {answer !== undefined && answer.kind !== "ok" && <Problem answer={answer} retry={again} />}
      {answer?.kind === "ok" && <ToMend ledger={answer.data} />}
      {answer?.kind === "ok" && answer.data.state === "filling" && (
        <>
          <Progress label={AJS.I18n.getText("sluice.start.on.filling", project)} done={answer.data} />
          <p class="sluice-quiet">
            {opens === null ? AJS.I18n.getText("sluice.start.on.leave") : AJS.I18n.getText("sluice.start.on.opens")}
          </p>
        </>
      )}
      {answer?.kind === "ok" && unmoved >= STANDS_STILL && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.stalled.title")}>
          <p>{AJS.I18n.getText("sluice.start.on.stalled")}</p>
          <Retry again={again} />
        </Notice>
      )}
      {answer?.kind === "ok" && answer.data.state === "ready" && switched?.already !== true && (
        <Ready project={project} ledger={answer.data} reread={again} />
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

/** Of when the figures are, and the way to have them brought up to date; the button stays, so that the focus does. */
function Ready({ project, ledger, reread }: { project: string; ledger: Ledger; reread: () => void }) {
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  const { asOf, reading } = ledger;
  const readAgain = async () => {
    if (reading === true) return;
    setFailure(undefined);
    const answer = await server.readAgain(project);
    if (answer.kind === "ok") reread();
    else setFailure(answer);
  };
  return (
    <>
      <Notice tone="success" title={AJS.I18n.getText("sluice.start.on.ready.title", project)}>
        {asOf !== undefined && asOf !== null && (
          <p>{AJS.I18n.getText("sluice.start.on.ready", momentText(asOf))}</p>
        )}
        <Checked ledger={ledger} />
      </Notice>
      {failure !== undefined && <Problem answer={failure} />}
      <div class="sluice-again">
        <p>{AJS.I18n.getText("sluice.start.on.again.hint")}</p>
        <button type="button" class="aui-button" onClick={() => void readAgain()} aria-disabled={reading === true}>
          {AJS.I18n.getText("sluice.start.on.again")}
        </button>
      </div>
      {reading === true && (
        <Progress label={AJS.I18n.getText("sluice.start.on.again.reading", project)} done={ledger} />
      )}
    </>
  );
}

/** What the last comparison with the history put right. */
function Checked({ ledger: { check } }: { ledger: Ledger }) {
  if (check === undefined || check === null) return null;
  const [missing, gone, changed] = [check.missing, check.gone, check.changed].map(String) as [string, string, string];
  return (
    <p>
      {check.missing + check.gone + check.changed === 0
        ? AJS.I18n.getText("sluice.start.on.check.right", momentText(check.at))
        : AJS.I18n.getText("sluice.start.on.check", momentText(check.at), missing, gone, changed)}
    </p>
  );
}

/** What the reading could not use: only somebody who administers the project can mend it. */
function ToMend({ ledger: { problems } }: { ledger: Ledger }) {
  const lines = (problems ?? []).map(problemToMend).filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.start.projects.look")}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </Notice>
  );
}
