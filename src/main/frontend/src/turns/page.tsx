import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { AgreedForm } from "./agreed";
import type { Turns } from "./answers";
import { Enter } from "./enter";
import { CalendarLink } from "./link";
import { NowOn } from "./now";
import { Failed } from "./failed";
import { serverOf } from "./server";
import { RotaList } from "./rota-list";

/** Whose turn it is, who comes next, and what the team does with it. */
export function Page({ project }: { project: string }) {
  const server = useMemo(() => serverOf(project), [project]);
  const [turns, show] = useState<Answer<Turns>>();
  const [failure, fail] = useState<Exclude<Answer<unknown>, { kind: "ok" }>>();
  const [said, say] = useState("");
  const load = () => {
    show(undefined);
    void server.turns().then(show);
  };
  /** Does something and shows what has become of the turns; where it fails they stay as they are shown. */
  const change = async (work: Promise<Answer<Turns>>, done: string) => {
    fail(undefined);
    say("");
    const answer = await work;
    if (answer.kind === "ok") {
      show(answer);
      say(done);
    } else fail(answer);
  };
  const again = (done: string) => void change(server.turns(), done);
  useEffect(load, [server]);
  if (turns === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (turns.kind !== "ok") return <Failed answer={turns} retry={load} />;
  const data = turns.data;
  const none = data.urgent.turns.length + data.intake.turns.length === 0;
  return (
    <div class="sluice-start sluice-turns">
      <p class="sluice-lead">{AJS.I18n.getText("sluice.turns.lead")}</p>
      {failure !== undefined && <Failed answer={failure} retry={() => again("")} />}
      <p class="sluice-finished" role="status">
        {said}
      </p>
      {none ? (
        <Notice tone="info" title={AJS.I18n.getText("sluice.turns.none.title")}>
          <p>
            {data.mayPlan ? AJS.I18n.getText("sluice.turns.none.do") : AJS.I18n.getText("sluice.turns.none.ask")}
          </p>
        </Notice>
      ) : (
        <NowOn turns={data} server={server} change={(work, done) => void change(work, done)} />
      )}
      {!none && (
        <div class="sluice-rotas">
          <RotaList kind="urgent" turns={data} server={server} change={(work, done) => void change(work, done)} />
          <RotaList kind="intake" turns={data} server={server} change={(work, done) => void change(work, done)} />
        </div>
      )}
      {data.mayPlan && (
        <>
          <Enter turns={data} server={server} entered={again} open={none} />
          <AgreedForm agreed={data.settings} server={server} saved={again} />
        </>
      )}
      <CalendarLink server={server} />
    </div>
  );
}
