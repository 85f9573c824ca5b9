import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";
import type { Started, Task } from "./answers";
import { Dialog } from "./dialog";
import { server } from "./server";
import { StartTask } from "./start-task";
import { TaskLink } from "./task-link";

type Save = () => Promise<boolean>;

/** What became of a start: the task, what was paused for it, and what did not work. */
export function Outcome({ project, outcome, close }: { project: string; outcome: Started; close: () => void }) {
  const { started, inProgress, whereWasI, paused, kept, notPaused, limits, problems } = outcome;
  const closer = useRef<() => void>(() => undefined);
  const saves = useRef(new Map<string, Save>());
  const told = useRef(false);
  // A line that was typed is saved first; when that fails it is told, and who closes once more means it
  const leave = async () => {
    const saved = await Promise.all([...saves.current.values()].map((save) => save()));
    if (saved.every((one) => one) || told.current) return true;
    told.current = true;
    return false;
  };
  return (
    <Dialog
      id="sluice-outcome"
      title={
        inProgress
          ? AJS.I18n.getText("sluice.work.outcome.title", started.key)
          : AJS.I18n.getText("sluice.work.outcome.made", started.key)
      }
      close={close}
      leave={leave}
      read
      closer={closer}
    >
      <p>
        <TaskLink name={started.key} /> <bdi>{started.summary}</bdi>
      </p>
      {whereWasI !== null && (
        <div class="sluice-work-greeting">
          <strong>{AJS.I18n.getText("sluice.work.line")}</strong>
          <p dir="auto">{whereWasI}</p>
        </div>
      )}
      {problems.map(({ step, message }) => (
        <Notice tone="warning" title={failed(step)}>
          <p>{message}</p>
        </Notice>
      ))}
      {limits.length > 0 && (
        <Notice tone="info" title={AJS.I18n.getText("sluice.work.limits")}>
          {limits.map((line) => (
            <p>{line}</p>
          ))}
        </Notice>
      )}
      {paused.length > 0 && (
        <section aria-labelledby="sluice-paused-title">
          <h3 id="sluice-paused-title">
            {paused.length === 1
              ? AJS.I18n.getText("sluice.work.outcome.paused.one")
              : AJS.I18n.getText("sluice.work.outcome.paused", String(paused.length))}
          </h3>
          <ul class="sluice-work-list">
            {paused.map((task) => (
              <PausedOne
                project={project}
                task={task}
                typing={(save) => {
                  told.current = false;
                  saves.current.set(task.key, save);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <p>
          {AJS.I18n.getText("sluice.work.outcome.kept")} {kept.map(({ key }) => key).join(", ")}
        </p>
      )}
      {notPaused.map(({ key, reason }) => (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.work.outcome.not-paused", key)}>
          <p>{reason}</p>
        </Notice>
      ))}
      <div class="sluice-work-buttons">
        <button type="button" class="aui-button aui-button-primary" onClick={() => closer.current()}>
          {AJS.I18n.getText("sluice.work.outcome.close")}
        </button>
      </div>
    </Dialog>
  );
}

function failed(step: string): string {
  switch (step) {
    case "stream":
      return AJS.I18n.getText("sluice.work.failed.stream");
    case "assignee":
      return AJS.I18n.getText("sluice.work.failed.assignee");
    case "start":
      return AJS.I18n.getText("sluice.work.failed.start");
    case "look":
      return AJS.I18n.getText("sluice.work.failed.look");
    default:
      return AJS.I18n.getText("sluice.work.failed.line");
  }
}

/** One task that was paused: a line for oneself, or keep it after all. */
function PausedOne({ project, task, typing }: { project: string; task: Task; typing: (save: Save) => void }) {
  const [line, setLine] = useState(task.whereWasI ?? "");
  const [saved, setSaved] = useState(task.whereWasI ?? "");
  const [kept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const id = `sluice-line-${task.key}`;
  const stored = useRef(saved);
  const saving = useRef<Promise<boolean>>();
  const write = async () => {
    const answer = await server.pause(project, task.key, line);
    if (answer.kind === "ok") {
      stored.current = line;
      setSaved(line);
    }
    setTrouble(answer.kind === "ok" ? undefined : notDone(answer));
    return answer.kind === "ok";
  };
  const save = async () => {
    // Leaving the field and pressing Close ask for the same at once; what was typed since is written after what is on its way
    while (saving.current !== undefined) await saving.current;
    if (line === stored.current || kept) return true;
    saving.current = write();
    const done = await saving.current;
    saving.current = undefined;
    return done;
  };
  useEffect(() => typing(save), [line, saved, kept]);
  return (
    <li>
      <div class="sluice-work-row">
        <span>
          <TaskLink name={task.key} /> <bdi>{task.summary}</bdi>
        </span>
        {kept ? (
          <span role="status">{AJS.I18n.getText("sluice.work.outcome.is-kept")}</span>
        ) : (
          <StartTask
            project={project}
            issue={task.key}
            word={AJS.I18n.getText("sluice.work.outcome.keep", task.key)}
            done={() => setKept(true)}
          />
        )}
      </div>
      {!kept && (
        <form
          class="aui top-label"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div class="sluice-work-field">
            <label for={id}>{AJS.I18n.getText("sluice.work.line")}</label>
            <input
              id={id}
              class="text"
              type="text"
              maxLength={255}
              autocomplete="off"
              value={line}
              placeholder={AJS.I18n.getText("sluice.work.line.hint")}
              onInput={(event) => setLine(event.currentTarget.value)}
              onBlur={() => void save()}
            />
            <span class="sluice-work-quiet" role="status">
              {saved !== "" && saved === line && AJS.I18n.getText("sluice.work.line.saved")}
            </span>
          </div>
        </form>
      )}
      {trouble !== undefined && (
        <p class="error" role="alert">
          {trouble}
        </p>
      )}
    </li>
  );
}

function notDone(answer: Exclude<Answer<unknown>, { kind: "ok" }>): string {
  switch (answer.kind) {
    case "unreachable":
      return AJS.I18n.getText("sluice.work.trouble.unreachable");
    case "late":
      return AJS.I18n.getText("sluice.start.problem.late.do");
    case "refused":
      return answer.body.message ?? AJS.I18n.getText("sluice.start.problem.refused.do");
  }
}
