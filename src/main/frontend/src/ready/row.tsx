import { dayOf } from "../gadget/window";
import { dayText } from "../words/numbers";
import { streamText } from "../words/choices";
import { TaskLink } from "../work/task-link";
import type { ReadyTask } from "./server";

/** One task that may be started: what it is, what its place rests on, and for whoever orders the tap. */
export function Row({ task, tap }: { task: ReadyTask; tap: (() => void) | undefined }) {
  const up = task.nextUp !== null;
  return (
    <li class={up ? "sluice-ready-row sluice-ready-up" : "sluice-ready-row"}>
      <div>
        <div>
          <TaskLink name={task.issue} /> <bdi>{task.summary}</bdi>
        </div>
        <div class="sluice-ready-quiet">{facts(task).join(" · ")}</div>
      </div>
      {tap === undefined ? (
        up && <span class="aui-lozenge aui-lozenge-current">{AJS.I18n.getText("sluice.ready.next-up")}</span>
      ) : (
        <button
          type="button"
          class="aui-button"
          data-issue={task.issue}
          aria-pressed={up}
          aria-label={AJS.I18n.getText("sluice.ready.next-up.of", task.issue)}
          onClick={tap}
        >
          {up && <span aria-hidden="true">✓ </span>}
          {AJS.I18n.getText("sluice.ready.next-up")}
        </button>
      )}
    </li>
  );
}

function facts({ stream, priority, due, created }: ReadyTask): string[] {
  return [
    ...(stream === null ? [] : [streamText(stream)]),
    ...(priority === null ? [] : [AJS.I18n.getText("sluice.ready.priority", priority)]),
    ...(due === null ? [] : [AJS.I18n.getText("sluice.ready.due", dayText(due))]),
    AJS.I18n.getText("sluice.ready.created", dayText(dayOf(new Date(created)))),
  ];
}
