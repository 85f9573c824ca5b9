import { useState } from "preact/hooks";
import { whole } from "../words/numbers";
import { TaskLink } from "../work/task-link";
import { chosenOf, reasonOf, receiverOf, ticked, type Choice } from "./choices";
import type { Group } from "./server";

interface Props {
  group: Group;
  choice: Choice;
  change: (choice: Choice) => void;
}

/** Tasks for which one line speaks: all of them by one tick, each by its own, and why, for their reporters. */
export function GroupPart({ group, choice, change }: Props) {
  const [open, setOpen] = useState(false);
  const { line, what, hindrance, tasks } = group;
  const keys = tasks.map(({ issue }) => issue);
  const on = chosenOf(group, choice);
  const id = `sluice-sweep-reason-${line}`;
  return (
    <section class="sluice-sweep-group">
      <h2>
        <label class="sluice-sweep-tick">
          <input
            type="checkbox"
            checked={on.length === keys.length}
            indeterminate={on.length > 0 && on.length < keys.length}
            disabled={hindrance !== null}
            onChange={({ currentTarget }) => change(ticked(choice, keys, currentTarget.checked))}
          />
          <bdi>{AJS.I18n.getText("sluice.sweep.group", receiverOf(group), what, whole(keys.length))}</bdi>
        </label>
      </h2>
      {hindrance !== null && (
        <p class="sluice-sweep-hindrance">
          <span aria-hidden="true">⚠ </span>
          {hindrance}
        </p>
      )}
      {on.length > 0 && (
        <div class="sluice-sweep-why">
          <label for={id}>{AJS.I18n.getText("sluice.sweep.reason")}</label>
          <textarea
            id={id}
            class="textarea"
            rows={2}
            maxLength={2000}
            value={reasonOf(group, choice)}
            onInput={({ currentTarget }) => {
              const reasons = new Map(choice.reasons).set(line, currentTarget.value);
              change({ ...choice, reasons });
            }}
          />
        </div>
      )}
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{AJS.I18n.getText("sluice.sweep.look")}</summary>
        {open && (
          <ul class="sluice-sweep-tasks">
            {tasks.map(({ issue, summary, words }) => (
              <li key={issue}>
                <label class="sluice-sweep-tick">
                  <input
                    type="checkbox"
                    aria-label={`${issue} ${summary}`}
                    checked={choice.issues.has(issue)}
                    disabled={hindrance !== null}
                    onChange={({ currentTarget }) => change(ticked(choice, [issue], currentTarget.checked))}
                  />
                </label>
                <span>
                  <TaskLink name={issue} /> <bdi>{summary}</bdi>{" "}
                  <span class="sluice-sweep-quiet">{AJS.I18n.getText("sluice.intake.because", words.join(", "))}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}
