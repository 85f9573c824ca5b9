import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Retry } from "../ui/notice";
import { Trouble } from "../work/trouble";
import { Row } from "./row";
import { server, type Ready, type ReadyTask } from "./server";

type Refused = Exclude<Answer<never>, { kind: "ok" }>;

/** What was tapped last, as it was before: so it can be undone. */
type Tapped = Pick<ReadyTask, "issue" | "nextUp">;

/** What may be started in a project, in the one order, and the tap that puts a task in front. */
export function Page({ project }: { project: string }) {
  const [list, setList] = useState<Ready>();
  const [trouble, setTrouble] = useState<Refused>();
  const [tapped, setTapped] = useState<Tapped>();
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focus = useRef<string>();
  const come = (answer: Answer<Ready>) => {
    setTrouble(answer.kind === "ok" ? undefined : answer);
    if (answer.kind === "ok") setList(answer.data);
    return answer.kind === "ok";
  };
  const load = () => void server.ready(project).then(come);
  useEffect(load, []);
  // A button that moves with its row loses the keyboard's focus
  useEffect(() => {
    if (focus.current === undefined) return;
    place.current?.querySelector<HTMLElement>(`[data-issue="${focus.current}"]`)?.focus();
    focus.current = undefined;
  }, [list]);
  const put = async (issue: string, nextUp: boolean, at?: string) => {
    if (busy) return false;
    setBusy(true);
    const done = come(await server.nextUp(project, issue, nextUp, at));
    setBusy(false);
    if (done) focus.current = issue;
    return done;
  };
  const tap = async ({ issue, nextUp }: ReadyTask) => {
    if (await put(issue, nextUp === null)) setTapped({ issue, nextUp });
  };
  const undo = async ({ issue, nextUp }: Tapped) => {
    if (await put(issue, nextUp !== null, nextUp ?? undefined)) setTapped(undefined);
  };
  if (list === undefined) {
    return trouble === undefined ? (
      <p>{AJS.I18n.getText("sluice.loading")}</p>
    ) : (
      <>
        <Trouble answer={trouble} />
        <Retry again={load} />
      </>
    );
  }
  return (
    <div ref={place}>
      <p>
        {AJS.I18n.getText("sluice.ready.about")} {list.mayOrder && AJS.I18n.getText("sluice.ready.about.owner")}
      </p>
      {trouble !== undefined && <Trouble answer={trouble} />}
      <div class="sluice-ready-said" role="status">
        {tapped !== undefined && (
          <>
            {tapped.nextUp === null
              ? AJS.I18n.getText("sluice.ready.done.up", tapped.issue)
              : AJS.I18n.getText("sluice.ready.done.down", tapped.issue)}{" "}
            <button type="button" class="aui-button" onClick={() => void undo(tapped)}>
              {AJS.I18n.getText("sluice.ready.undo")}
            </button>
          </>
        )}
      </div>
      {list.tasks.length === 0 ? (
        <p class="sluice-ready-quiet">{AJS.I18n.getText("sluice.ready.none")}</p>
      ) : (
        <ol class="sluice-ready-list">
          {list.tasks.map((task) => (
            <Row key={task.issue} task={task} tap={list.mayOrder ? () => void tap(task) : undefined} />
          ))}
        </ol>
      )}
      {list.more > 0 && (
        <p class="sluice-ready-quiet">{AJS.I18n.getText("sluice.ready.more", String(list.more))}</p>
      )}
    </div>
  );
}
