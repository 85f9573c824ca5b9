import { Progress } from "../ui/progress";
import { whole } from "../words/numbers";
import { TaskLink } from "../work/task-link";
import type { Left, Run } from "./server";

interface Props {
  run: Run;
  busy: boolean;
  stop: () => void;
  resume: () => void;
  end: () => void;
}

/** How the last sweep stands, what can be done with it, and what it left where it is. */
export function RunPart({ run, busy, stop, resume, end }: Props) {
  const atIt = run.ahead > 0 && (run.state === "running" || run.state === "stopped");
  return (
    <section class="sluice-sweep-run" data-state={run.state} aria-label={AJS.I18n.getText("sluice.sweep.run")}>
      <Progress label={stateText(run)} done={{ issues: run.all - run.ahead, of: run.all }} />
      {atIt && (
        <p class="sluice-sweep-ways">
          {run.state === "running" ? (
            <button type="button" class="aui-button" disabled={busy} onClick={stop}>
              {AJS.I18n.getText("sluice.sweep.stop")}
            </button>
          ) : (
            <>
              <button type="button" class="aui-button aui-button-primary" disabled={busy} onClick={resume}>
                {AJS.I18n.getText("sluice.sweep.resume")}
              </button>
              <button type="button" class="aui-button" disabled={busy} onClick={end}>
                {AJS.I18n.getText("sluice.sweep.end")}
              </button>
            </>
          )}
        </p>
      )}
      <Rest title={AJS.I18n.getText("sluice.sweep.left", whole(run.allLeft))} tasks={run.left} more={run.allLeft > run.left.length} />
      <Rest
        title={AJS.I18n.getText("sluice.sweep.untold", whole(run.allUntold))}
        tasks={run.untold}
        more={run.allUntold > run.untold.length}
      />
    </section>
  );
}

/** Tasks of which something was not done, each with its reason. */
function Rest({ title, tasks, more }: { title: string; tasks: Left[]; more: boolean }) {
  if (tasks.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="sluice-sweep-rest">
        {tasks.map(({ issue, summary, why }) => (
          <li>
            {issue === null ? (
              AJS.I18n.getText("sluice.sweep.unseen")
            ) : (
              <>
                <TaskLink name={issue} /> <bdi>{summary}</bdi>
              </>
            )}
            {": "}
            {why}
          </li>
        ))}
        {more && <li>…</li>}
      </ul>
    </details>
  );
}

function stateText({ state, ahead, passed, delivered, paused }: Run): string {
  if (paused && ahead > 0) return AJS.I18n.getText("sluice.sweep.state.paused");
  if (state === "stopped" && ahead > 0) return AJS.I18n.getText("sluice.sweep.state.stopped", whole(ahead));
  if (ahead > 0) return AJS.I18n.getText("sluice.sweep.state.running");
  if (state === "done") return AJS.I18n.getText("sluice.sweep.state.done", whole(passed));
  return AJS.I18n.getText("sluice.sweep.state.telling", whole(passed), whole(delivered));
}
