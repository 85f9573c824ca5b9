import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Paused, PausedList, Started } from "./answers";
import { Outcome } from "./outcome";
import { server } from "./server";
import { since } from "./since";
import { TaskLink } from "./task-link";
import { Trouble } from "./trouble";

type Refused = Exclude<Answer<never>, { kind: "ok" }>;

/** The project's page of what is paused: one's own, what comes next first, and what is offered to the team. */
export function PausedPage({ project }: { project: string }) {
  const [list, setList] = useState<PausedList>();
  const [trouble, setTrouble] = useState<Refused>();
  const [outcome, setOutcome] = useState<Started>();
  const look = async () => {
    const answer = await server.paused(project);
    if (answer.kind === "ok") setList(answer.data);
    else setTrouble(answer);
  };
  useEffect(() => void look(), []);
  const take = async (key: string) => {
    setTrouble(undefined);
    const answer = await server.start(project, key);
    if (answer.kind === "ok") setOutcome(answer.data);
    else setTrouble(answer);
    await look();
  };
  if (list === undefined) {
    return trouble === undefined ? <p>{AJS.I18n.getText("sluice.loading")}</p> : <Trouble answer={trouble} />;
  }
  return (
    <>
      {trouble !== undefined && <Trouble answer={trouble} />}
      <Group
        id="sluice-paused-own"
        title={AJS.I18n.getText("sluice.work.paused.own")}
        empty={AJS.I18n.getText("sluice.work.paused.own.none")}
        tasks={list.own}
        word={AJS.I18n.getText("sluice.work.resume")}
        take={(key) => void take(key)}
      />
      <Group
        id="sluice-paused-offered"
        title={AJS.I18n.getText("sluice.work.paused.offered")}
        empty={AJS.I18n.getText("sluice.work.paused.offered.none")}
        tasks={list.offered}
        word={AJS.I18n.getText("sluice.work.take-over")}
        take={(key) => void take(key)}
      />
      {outcome !== undefined && (
        <Outcome
          project={project}
          outcome={outcome}
          close={() => {
            setOutcome(undefined);
            void look();
          }}
        />
      )}
    </>
  );
}

interface GroupProps {
  id: string;
  title: string;
  empty: string;
  tasks: Paused[];
  word: string;
  take: (key: string) => void;
}

function Group({ id, title, empty, tasks, word, take }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {tasks.length === 0 ? (
        <p class="sluice-work-quiet">{empty}</p>
      ) : (
        <ul class="sluice-work-list">
          {tasks.map((task) => (
            <li key={task.key}>
              <div class="sluice-work-row">
                <div>
                  <TaskLink name={task.key} /> <bdi>{task.summary}</bdi>
                  <div class="sluice-work-quiet">
                    {AJS.I18n.getText("sluice.work.panel.since", since(task.since))}{" "}
                    {task.pausedFor !== null && (
                      <>
                        {task.back
                          ? AJS.I18n.getText("sluice.work.panel.ended")
                          : AJS.I18n.getText("sluice.work.panel.for")}{" "}
                        <TaskLink name={task.pausedFor} />
                      </>
                    )}
                  </div>
                  {task.whereWasI !== null && (
                    <div class="sluice-work-greeting">
                      <strong>{AJS.I18n.getText("sluice.work.line")}</strong> <bdi>{task.whereWasI}</bdi>
                    </div>
                  )}
                </div>
                <button type="button" class="aui-button" aria-label={`${word}: ${task.key}`} onClick={() => take(task.key)}>
                  {word}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
