import type { ComponentChildren } from "preact";
import { streamText } from "../words/choices";
import { TaskLink } from "../work/task-link";
import { lasted, letters, outcomeText } from "./outcomes";
import type { Outcome, Task } from "./server";

interface Props {
  task: Task;
  now: string;
  here: boolean;
  /** On the task's own page, which says already what it is about. */
  alone: boolean;
  outcome: Outcome | undefined;
  select: (outcome: Outcome) => void;
  children: ComponentChildren;
}

/** A task in triage: what it says, how long it has waited, where it may belong, and what can be said of it. */
export function Row({ task, now, here, alone, outcome, select, children }: Props) {
  const facts = [
    ...(task.reporter === "" ? [] : [task.reporter]),
    ...(task.stream === null ? [] : [streamText(task.stream)]),
  ];
  const best = task.matches[0];
  return (
    <li class={here ? "sluice-intake-row sluice-intake-here" : "sluice-intake-row"} aria-current={here ? "true" : undefined}>
      <div class="sluice-intake-what" tabIndex={-1} data-row={task.issue} role="group" aria-label={`${task.issue} ${task.summary}`}>
        {!alone && (
          <h2>
            <TaskLink name={task.issue} /> <bdi>{task.summary}</bdi>
          </h2>
        )}
        <p class="sluice-intake-wait">
          {task.late && (
            <strong class="sluice-intake-late">
              <span aria-hidden="true">⚠ </span>
              {AJS.I18n.getText("sluice.intake.late")}{" "}
            </strong>
          )}
          {backText(task) !== undefined && (
            <strong class="sluice-intake-back">
              <span aria-hidden="true">↩ </span>
              {backText(task)}{" "}
            </strong>
          )}
          {task.why === "asked"
            ? AJS.I18n.getText("sluice.intake.asked", lasted(task.since, now))
            : AJS.I18n.getText("sluice.intake.waited", lasted(task.since, now))}
          {facts.map((fact) => (
            <>
              {" · "}
              <bdi>{fact}</bdi>
            </>
          ))}
        </p>
        {!alone && task.words !== "" && (
          <p class="sluice-intake-words" dir="auto">
            {task.words}
          </p>
        )}
        {best !== undefined && (
          <p>
            <strong>
              {best.whose.kind === "us"
                ? AJS.I18n.getText("sluice.intake.ours", best.what)
                : best.whose.name
                  ? AJS.I18n.getText("sluice.intake.theirs", best.whose.name, best.what)
                  : AJS.I18n.getText("sluice.intake.others", best.what)}
            </strong>{" "}
            <span class="sluice-intake-quiet">{AJS.I18n.getText("sluice.intake.because", best.words.join(", "))}</span>
          </p>
        )}
        {alone && task.lacking.length > 0 && <p>{AJS.I18n.getText("sluice.intake.unknown", task.lacking.join(", "))}</p>}
      </div>
      <div class="sluice-intake-ways" role="group" aria-label={AJS.I18n.getText("sluice.intake.say", task.issue)}>
        {letters.map(([one, letter]) => (
          <button
            type="button"
            class="aui-button"
            aria-pressed={one === outcome}
            aria-keyshortcuts={letter}
            onClick={() => select(one)}
          >
            {one === outcome && <span aria-hidden="true">✓ </span>}
            {outcomeText(one)} <kbd aria-hidden="true">{letter}</kbd>
          </button>
        ))}
      </div>
      {children}
    </li>
  );
}

/** What it is in triage with once more. */
function backText({ why }: Task): string | undefined {
  if (why === "answered") return AJS.I18n.getText("sluice.intake.answered");
  return why === "returned" ? AJS.I18n.getText("sluice.intake.returned") : undefined;
}
