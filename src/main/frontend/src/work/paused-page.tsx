import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Offered, Paused, PausedList, Started } from "./answers";
import { Outcome } from "./outcome";
import { server } from "./server";
import { since } from "./since";
import { StartTask } from "./start-task";
import { TaskLink } from "./task-link";
import { Trouble } from "./trouble";
import { Waiting } from "./waiting";

type Refused = Exclude<Answer<never>, { kind: "ok" }>;

/** The project's page of what waits for the reader: urgent tasks that are offered to them, their own paused ones, and what is offered to the team. */
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
  const taken = (done: Started) => {
    setTrouble(undefined);
    setOutcome(done);
    void look();
  };
  if (list === undefined) {
    return trouble === undefined ? <p>{AJS.I18n.getText("sluice.loading")}</p> : <Trouble answer={trouble} />;
  }
  return (
    <>
      {trouble !== undefined && <Trouble answer={trouble} />}
      <Group
        id="sluice-to-me"
        title={AJS.I18n.getText("sluice.work.to-me")}
        empty={AJS.I18n.getText("sluice.work.to-me.none")}
        tasks={list.toMe}
        about={(task) => <div class="sluice-work-quiet">{urgentSince(task)}</div>}
        project={project}
        word={AJS.I18n.getText("sluice.work.take")}
        taken={taken}
      />
      <Group
        id="sluice-paused-own"
        title={AJS.I18n.getText("sluice.work.paused.own")}
        empty={AJS.I18n.getText("sluice.work.paused.own.none")}
        tasks={list.own}
        word={AJS.I18n.getText("sluice.work.resume")}
        about={paused}
        project={project}
        taken={taken}
      />
      <Group
        id="sluice-paused-offered"
        title={AJS.I18n.getText("sluice.work.paused.offered")}
        empty={AJS.I18n.getText("sluice.work.paused.offered.none")}
        tasks={list.offered}
        word={AJS.I18n.getText("sluice.work.take-over")}
        about={paused}
        project={project}
        taken={taken}
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

function urgentSince({ since: at, until }: Offered): string {
  return until === null
    ? AJS.I18n.getText("sluice.work.to-me.since", since(at))
    : AJS.I18n.getText("sluice.work.to-me.until", since(at), since(until));
}

function paused(task: Paused) {
  return (
    <>
      <div class="sluice-work-quiet">
        <Waiting at={task.since} pausedFor={task.pausedFor} ended={task.back} />
      </div>
      {task.whereWasI !== null && (
        <div class="sluice-work-greeting">
          <strong>{AJS.I18n.getText("sluice.work.line")}</strong> <bdi>{task.whereWasI}</bdi>
        </div>
      )}
    </>
  );
}

interface GroupProps<T> {
  id: string;
  title: string;
  empty: string;
  tasks: T[];
  about: (task: T) => ComponentChildren;
  project: string;
  word: string;
  taken: (done: Started) => void;
}

function Group<T extends { key: string; summary: string }>(group: GroupProps<T>) {
  const { id, title, empty, tasks, about, project, word, taken } = group;
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
                  {about(task)}
                </div>
                <StartTask
                  project={project}
                  issue={task.key}
                  word={word}
                  label={`${word}: ${task.key}`}
                  done={taken}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
