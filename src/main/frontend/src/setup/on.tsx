import { useEffect, useState } from "preact/hooks";
import type { Ledger, Problem as Trouble } from "../gadget/answers";
import { contextPath } from "../host/context-path";
import type { Answer } from "../host/rest";
import { Notice, Retry } from "../ui/notice";
import { Progress, Waiting } from "../ui/progress";
import { problemToMend } from "../words/problems";
import type { MadeList, Switched } from "./answers";
import { GiveStream } from "./give-stream";
import { Lacking, lackingOf } from "./lacking";
import { MadeAndUndo } from "./made";
import { News } from "./news";
import { Problem } from "./problem";
import { Ready } from "./ready";
import { server } from "./server";
import { useRepeated } from "./use-repeated";

interface Props {
  project: string;
  /** How switching on went, for the one who just did it. */
  switched: Switched | undefined;
  /** The settings have just been changed. */
  saved: boolean;
  undone: (left: MadeList) => void;
  /** The server says that it is off: somebody else has undone it, perhaps a moment ago. */
  off: () => void;
  /** To the settings. */
  change: () => void;
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
export function On({ project, switched, saved, undone, off, change, back }: Props) {
  const [made, setMade] = useState<Answer<MadeList>>();
  const [given, setGiven] = useState<Switched>();
  const loadMade = () => void server.made(project).then(setMade);
  useEffect(loadMade, [project]);
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
  const isOff = answer?.kind === "ok" && answer.data.state === "off";
  useEffect(() => {
    if (isOff) off();
  }, [isOff]);
  const giveStream = (done: Switched) => {
    setGiven(done);
    setMade({ kind: "ok", status: 200, data: done });
    again();
  };
  const lacking = lackingOf(given ?? switched, made?.kind === "ok" ? made.data : undefined);
  return (
    <>
      {switched !== undefined && <News project={project} switched={switched} />}
      {lacking !== undefined && <Lacking project={project} what={lacking} given={giveStream} />}
      {given !== undefined && lacking === undefined && (
        <Notice tone="success" title={AJS.I18n.getText("sluice.start.given.title", project)}>
          <p>{AJS.I18n.getText("sluice.start.given")}</p>
        </Notice>
      )}
      {answer === undefined && <Waiting label={AJS.I18n.getText("sluice.loading")} />}
      {answer !== undefined && answer.kind !== "ok" && <Problem answer={answer} retry={again} />}
      {saved && <Notice tone="success" title={AJS.I18n.getText("sluice.start.change.saved")} />}
      {answer?.kind === "ok" && (
        <ToMend
          project={project}
          problems={stillToMend(answer.data, given !== undefined || lacking === "stream" || made === undefined)}
          change={change}
          given={giveStream}
        />
      )}
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
        <Ready project={project} ledger={answer.data} lookAgain={again} />
      )}
      {isOff && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.state.off.title", project)} />
      )}
      {answer?.kind === "ok" && answer.data.state !== "off" && (
        <section class="sluice-again">
          <div>
            <h3>{AJS.I18n.getText("sluice.start.change")}</h3>
            <p>{AJS.I18n.getText("sluice.start.change.hint")}</p>
          </div>
          <button type="button" class="aui-button" onClick={change}>
            {AJS.I18n.getText("sluice.start.change.open")}
          </button>
        </section>
      )}
      {made !== undefined && (
        <MadeAndUndo project={project} answer={made} changed={setMade} retry={loadMade} undone={undone} />
      )}
      <div class="sluice-buttons">
        <button type="button" class="aui-button aui-button-link" onClick={back}>
          {AJS.I18n.getText("sluice.start.all-projects")}
        </button>
      </div>
    </>
  );
}

/** What an earlier reading met may be mended since; the one that runs now finds out. */
function stillToMend({ problems, reading }: Ledger, streamTold: boolean): Trouble[] {
  return (problems ?? []).filter(
    (one) => one === "FAILED" || (reading !== true && !(streamTold && one === "STREAM_FIELD")),
  );
}

interface ToMendProps {
  project: string;
  problems: Trouble[];
  change: () => void;
  given: (answer: Switched) => void;
}

/** What the reading could not use, and the way to where it is mended. */
function ToMend({ project, problems, change, given }: ToMendProps) {
  const told = problems.filter((problem) => problemToMend(problem) !== undefined);
  if (told.length === 0) return null;
  return (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.start.projects.look")}>
      {told.map((problem) => (
        <p>{problemToMend(problem)}</p>
      ))}
      {told.some((problem) => problem !== "FAILED") && (
        <p class="sluice-actions">
          {told.includes("STREAM_FIELD") && <GiveStream project={project} given={given} />}
          {told.some((problem) => problem !== "FAILED" && problem !== "STREAM_FIELD") && (
            <button type="button" class="aui-button" onClick={change}>
              {AJS.I18n.getText("sluice.start.change.open")}
            </button>
          )}
        </p>
      )}
    </Notice>
  );
}
