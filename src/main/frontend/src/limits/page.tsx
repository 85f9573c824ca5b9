import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { PauseSwitch } from "../pausing/pause-switch";
import { Problem } from "../setup/problem";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { Editor } from "./editor";
import { server, type Limits } from "./server";
import { Shown } from "./shown";

/** The limits of a team, and the switch that pauses Sluice in its project. */
export function Page({ project }: { project: string }) {
  const [answer, setAnswer] = useState<Answer<Limits>>();
  const load = () => {
    setAnswer(undefined);
    void server.limits(project).then(setAnswer);
  };
  useEffect(() => {
    if (project !== "") load();
  }, [project]);
  return (
    <div class="sluice-start">
      {project === "" ? (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.limit.unknown")} />
      ) : answer === undefined ? (
        <Waiting label={AJS.I18n.getText("sluice.loading")} />
      ) : answer.kind !== "ok" ? (
        <Problem answer={answer} retry={load} />
      ) : (
        <>
          <p class="sluice-lead">{AJS.I18n.getText("sluice.limit.lead")}</p>
          <p>{AJS.I18n.getText("sluice.limit.where")}</p>
          {!answer.data.count && <Notice tone="warning" title={AJS.I18n.getText("sluice.limit.no-streams")} />}
          {answer.data.mayChange ? (
            <>
              <Editor project={project} limits={answer.data} />
              <h2>{AJS.I18n.getText("sluice.pausing.title")}</h2>
              <PauseSwitch project={project} />
            </>
          ) : (
            <Shown limits={answer.data} />
          )}
        </>
      )}
    </div>
  );
}
