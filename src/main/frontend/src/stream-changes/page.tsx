import { useEffect, useState } from "preact/hooks";
import { address, ask, type Answer } from "../host/rest";
import { whole } from "../words/numbers";
import { TaskLink } from "../work/task-link";
import { Trouble } from "../work/trouble";
import type { StreamChange, StreamChanges } from "./answers";
import { later, moment, monthOf, named } from "./month";

/** A month's changes of stream of a project, and the way to the months before and after it. */
export function Page({ project, today = new Date() }: { project: string; today?: Date }) {
  const [month, setMonth] = useState(monthOf(today));
  const [answer, setAnswer] = useState<Answer<StreamChanges>>();
  const path = `/rest/sluice/1.0/streams/${encodeURIComponent(project)}/stream-changes`;
  useEffect(() => {
    let wanted = true;
    setAnswer(undefined);
    void ask<StreamChanges>(path, { month }).then((come) => {
      if (wanted) setAnswer(come);
    });
    return () => {
      wanted = false;
    };
  }, [month]);
  return (
    <>
      <p>{AJS.I18n.getText("sluice.stream-changes.about")}</p>
      <div class="sluice-month">
        <button type="button" class="aui-button" onClick={() => setMonth(later(month, -1))}>
          {AJS.I18n.getText("sluice.stream-changes.earlier")}
        </button>
        <h2 aria-live="polite">{named(month)}</h2>
        <button
          type="button"
          class="aui-button"
          disabled={month >= monthOf(today)}
          onClick={() => setMonth(later(month, 1))}
        >
          {AJS.I18n.getText("sluice.stream-changes.later")}
        </button>
      </div>
      {answer === undefined ? (
        <p>{AJS.I18n.getText("sluice.loading")}</p>
      ) : answer.kind !== "ok" ? (
        <Trouble answer={answer} />
      ) : (
        <Month changes={answer.data} file={address(`${path}/csv`, { month })} />
      )}
    </>
  );
}

function Month({ changes, file }: { changes: StreamChanges; file: string }) {
  const unread = changes.unread > 0 && (
    <p class="sluice-month-none">{AJS.I18n.getText("sluice.stream-changes.unread", whole(changes.unread))}</p>
  );
  if (changes.changes.length === 0) {
    return (
      unread || <p class="sluice-month-none">{AJS.I18n.getText("sluice.stream-changes.none", named(changes.month))}</p>
    );
  }
  return (
    <>
      {unread}
      <p>
        {AJS.I18n.getText("sluice.stream-changes.counts", String(changes.toUrgent), String(changes.toPlanned))}{" "}
        <a href={file}>{AJS.I18n.getText("sluice.stream-changes.file")}</a>
      </p>
      <div class="sluice-month-table">
        <table class="aui">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("sluice.stream-changes.task")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.stream-changes.at")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.stream-changes.change")}</th>
              <th scope="col">{AJS.I18n.getText("sluice.stream-changes.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.changes.map((change) => (
              <tr key={change.issue + change.at}>
                <td>
                  <TaskLink name={change.issue} /> <bdi>{change.summary}</bdi>
                </td>
                <td>{moment(change.at)}</td>
                <td>{direction(change)}</td>
                <td>
                  {change.reason === undefined ? (
                    <span class="sluice-month-none">{AJS.I18n.getText("sluice.stream-changes.no-reason")}</span>
                  ) : (
                    <bdi>{change.reason}</bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function direction({ to }: StreamChange): string {
  return to === "urgent"
    ? AJS.I18n.getText("sluice.stream-changes.to-urgent")
    : AJS.I18n.getText("sluice.stream-changes.to-planned");
}
