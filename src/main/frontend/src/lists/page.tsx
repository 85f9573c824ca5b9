import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Problem } from "../setup/problem";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { Editor } from "./editor";
import { server, type Lists } from "./server";
import { Shown } from "./shown";

/** The lists that a team owns: why a task cannot wait, and whom tasks are passed on to. */
export function Page({ project }: { project: string }) {
  const [answer, setAnswer] = useState<Answer<Lists>>();
  const load = () => {
    setAnswer(undefined);
    void server.lists(project).then(setAnswer);
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
          <p class="sluice-lead">{AJS.I18n.getText("sluice.list.lead")}</p>
          {answer.data.grounds.field === null ? (
            <Notice tone="warning" title={AJS.I18n.getText("sluice.list.error.no-field")} />
          ) : (
            <>
              <p>{AJS.I18n.getText("sluice.list.shared")}</p>
              {answer.data.mayChange ? (
                <Editor project={project} lists={answer.data} />
              ) : (
                <Shown lists={answer.data} />
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}
