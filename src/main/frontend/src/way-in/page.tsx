import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { Waiting } from "../ui/progress";
import { MadeTask } from "./made";
import { serverOf, type Made, type WayIn } from "./server";
import { Writing } from "./writing";

/** The way in of a project: what somebody writes, where it belongs, and what became of it. */
export function Page({ project }: { project: string }) {
  const server = useMemo(() => serverOf(project), [project]);
  const [answer, setAnswer] = useState<Answer<WayIn>>();
  const [made, setMade] = useState<Made>();
  const load = () => {
    setAnswer(undefined);
    void server.look().then(setAnswer);
  };
  useEffect(load, [server]);
  return (
    <div class="sluice-start sluice-way-in">
      {answer === undefined ? (
        <Waiting label={AJS.I18n.getText("sluice.loading")} />
      ) : answer.kind !== "ok" ? (
        <Failed answer={answer} retry={load} />
      ) : made !== undefined ? (
        <MadeTask made={made} again={() => setMade(undefined)} />
      ) : (
        <>
          <p class="sluice-way-in-where">{AJS.I18n.getText("sluice.way-in.where", answer.data.name)}</p>
          <p class="sluice-lead">{AJS.I18n.getText("sluice.way-in.lead")}</p>
          <Writing server={server} wayIn={answer.data} done={setMade} />
        </>
      )}
    </div>
  );
}
