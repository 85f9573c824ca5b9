import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { contextPath } from "../host/context-path";
import { Failed } from "../turns/failed";
import { Waiting } from "../ui/progress";
import { Trouble } from "../work/trouble";
import { Direct } from "./direct";
import { DirectCounts } from "./direct-counts";
import { OutcomeForm } from "./form";
import { keysOf } from "./keys";
import { committed, selected } from "./outcomes";
import { Undelivered } from "./outbox";
import { numbersOf, reasonOf, type No } from "./refused";
import { Left } from "./left";
import { Row } from "./row";
import { serverOf, type Outcome, type Said, type Triage } from "./server";
import { UndoBar } from "./undo";

/** How often the page looks again while somebody looks at it. */
const AGAIN_MS = 30_000;

/**
 * What is in triage, the oldest first, or one task alone; a key or a tap selects an outcome, a second one commits it. Of one task, on its
 * page, keys are only for whoever is in the panel.
 */
export function Page({ project, only }: { project: string; only?: string | undefined }) {
  const server = useMemo(() => serverOf(project, only), [project, only]);
  const alone = only !== undefined;
  const [list, setList] = useState<Triage>();
  const [failed, setFailed] = useState<No>();
  const [at, setAt] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const [fault, setFault] = useState<No>();
  const [done, setDone] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const [undelivered, setUndelivered] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const focus = useRef<string>();
  const held = useRef<Said>();
  held.current = said;
  const come = (next: Triage) => setList((before) => withHeld(next, before, held.current?.issue));
  const load = () =>
    void server.list().then((answer) => {
      setFailed(answer.kind === "ok" ? undefined : answer);
      if (answer.kind === "ok") come(answer.data);
    });
  useEffect(() => {
    load();
    const again = setInterval(() => document.visibilityState === "visible" && load(), AGAIN_MS);
    return () => clearInterval(again);
  }, [server]);
  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    rowOf(place.current, focus.current)?.focus();
    focus.current = undefined;
  });
  const tasks = list?.tasks ?? [];
  const here = tasks.some(({ issue }) => issue === at) ? at : tasks[0]?.issue;
  const go = (issue: string | undefined) => {
    if (issue === undefined) return;
    focus.current = issue;
    setAt(issue);
  };
  const select = (issue: string | undefined, outcome: Outcome) => {
    const task = tasks.find((one) => one.issue === issue);
    if (task === undefined) return;
    setAt(task.issue);
    setFault(undefined);
    setSaid(selected(task, outcome, list?.receivers ?? []));
  };
  const letGo = () => {
    setSaid(undefined);
    setFault(undefined);
    go(said?.issue ?? here);
  };
  const commit = async () => {
    const index = tasks.findIndex(({ issue }) => issue === said?.issue);
    const task = tasks[index];
    if (busy || said === undefined || task === undefined) return;
    setBusy(true);
    setFault(undefined);
    const last = committed(task, said);
    const answer = await server.say(last);
    setBusy(false);
    if (answer.kind !== "ok") return setFault(answer);
    held.current = undefined;
    setSaid(undefined);
    setDone(last);
    setList(answer.data);
    go((answer.data.tasks[index] ?? answer.data.tasks[index - 1])?.issue);
  };
  const undo = async () => {
    if (busy || done === undefined) return;
    setBusy(true);
    const answer = await server.undo(done.issue, done.outcome);
    setBusy(false);
    setDone(undefined);
    setFailed(answer.kind === "ok" ? undefined : answer);
    if (answer.kind !== "ok") return;
    come(answer.data);
    go(done.issue);
  };
  const move = (by: number) => go(tasks[tasks.findIndex(({ issue }) => issue === here) + by]?.issue);
  // Before the next key comes: whoever types fast presses Enter right after the letter
  useLayoutEffect(() => {
    const press = keysOf(alone, {
      move,
      select: (outcome) => select(here, outcome),
      letGo: () => said !== undefined && letGo(),
      undo: () => void undo(),
      commit: () => void commit(),
    });
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  });
  if (list === undefined) {
    return failed === undefined ? <Waiting label={AJS.I18n.getText("sluice.loading")} /> : <Failed answer={failed} retry={load} />;
  }
  return (
    <>
      <div ref={place} class="sluice-intake">
        <p>
          {list.leads
            ? AJS.I18n.getText("sluice.intake.lead.you")
            : list.lead === null
              ? AJS.I18n.getText("sluice.intake.lead.none")
              : AJS.I18n.getText("sluice.intake.lead", list.lead)}{" "}
          {!alone && (
            <>
              <span class="sluice-intake-quiet">{AJS.I18n.getText("sluice.intake.keys")}</span>{" "}
              <a href={`${contextPath()}/secure/SluiceSweep.jspa?project=${encodeURIComponent(project)}`}>
                {AJS.I18n.getText("sluice.sweep.open")}
              </a>
            </>
          )}
        </p>
        {failed !== undefined && <Trouble answer={failed} />}
        {undelivered > 0 && (
          <p class="sluice-outbox-hint">
            <a href="#sluice-outbox-title">
              <span aria-hidden="true">⚠ </span>
              {AJS.I18n.getText("sluice.outbox.hint", String(undelivered))}
            </a>
          </p>
        )}
        <UndoBar said={done} undo={() => void undo()} over={() => setDone(undefined)} />
        {!alone && <Direct server={server} reason={reasonOf} made={load} />}
        {tasks.length === 0 && alone && <Left />}
        {tasks.length === 0 && !alone && <p class="sluice-intake-empty">{AJS.I18n.getText("sluice.intake.empty")}</p>}
        <ol class="sluice-intake-list">
          {tasks.map((task) => {
            const mine = said?.issue === task.issue ? said : undefined;
            return (
              <Row
                key={task.issue}
                task={task}
                now={list.now}
              alone={alone}
                here={task.issue === here}
                outcome={mine?.outcome}
                select={(outcome) => select(task.issue, outcome)}
              >
                {mine !== undefined && (
                  <OutcomeForm
                    task={task}
                    said={mine}
                    receivers={list.receivers}
                    busy={busy}
                    fault={fault === undefined ? undefined : reasonOf(fault)}
                    numbers={numbersOf(fault)}
                    change={(next) => {
                      setSaid(next);
                      if (numbersOf(fault).length > 0) setFault(undefined);
                    }}
                    commit={() => void commit()}
                    letGo={letGo}
                  />
                )}
              </Row>
            );
          })}
        </ol>
        {list.more > 0 && <p class="sluice-intake-quiet">{AJS.I18n.getText("sluice.intake.more", String(list.more))}</p>}
      </div>
      {!alone && <DirectCounts server={server} />}
      {!alone && <Undelivered server={server} list={list} changed={load} heard={setUndelivered} />}
    </>
  );
}

/** A task that somebody is at stays where it is, also when it has left triage: what they wrote is theirs. */
function withHeld(next: Triage, before: Triage | undefined, issue: string | undefined): Triage {
  const index = before?.tasks.findIndex((task) => task.issue === issue) ?? -1;
  const task = before?.tasks[index];
  if (task === undefined || next.tasks.some((one) => one.issue === issue)) return next;
  return { ...next, tasks: [...next.tasks.slice(0, index), task, ...next.tasks.slice(index)] };
}

function rowOf(place: Element | null, issue: string): HTMLElement | undefined {
  return [...(place?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].find((row) => row.dataset["row"] === issue);
}
