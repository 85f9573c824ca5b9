import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Waiting } from "../ui/progress";
import { Editor } from "./editor";
import { serverOf, type Catalogue } from "./server";

/** Who does what, for the team of a project. */
export function Page({ project }: { project: string }) {
  const server = useMemo(() => serverOf(project), [project]);
  const [answer, setAnswer] = useState<Answer<Catalogue>>();
  const load = () => {
    setAnswer(undefined);
    void server.lines().then(setAnswer);
  };
  useEffect(load, [server]);
  return (
    <div class="sluice-start sluice-scope">
      <p class="sluice-lead">{AJS.I18n.getText("sluice.scope.page.lead")}</p>
      {answer === undefined ? (
        <Waiting label={AJS.I18n.getText("sluice.loading")} />
      ) : answer.kind === "ok" ? (
        <Editor server={server} catalogue={answer.data} />
      ) : (
        <Failed answer={answer} retry={load} />
      )}
    </div>
  );
}
