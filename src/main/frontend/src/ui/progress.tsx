import { percent, whole } from "../words/numbers";

/** So many of so many tasks, or per cent of all of them. */
export interface Done {
  issues: number;
  of: number;
  unit?: "tasks" | "percent";
}

/** How far a job is, as a bar and in words; a reader of the screen hears the same. */
export function Progress({ label, done }: { label: string; done: Done }) {
  const { issues, of } = done;
  const words = progressText(done);
  return (
    <div class="sluice-progress">
      <p class="sluice-progress-label">{label}</p>
      <div
        class="sluice-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(of, 1)}
        aria-valuenow={Math.min(issues, Math.max(of, 1))}
        aria-valuetext={words}
      >
        <div class="sluice-bar-done" style={{ width: of > 0 ? `${Math.min(100, (100 * issues) / of)}%` : "0" }} />
      </div>
      <p class="sluice-quiet">{words}</p>
    </div>
  );
}

export function progressText({ issues, of, unit }: Done): string {
  if (of === 0 || (unit === "percent" && issues === 0)) return AJS.I18n.getText("sluice.progress.starting");
  return unit === "percent" ? percent(issues / of) : AJS.I18n.getText("sluice.progress", whole(issues), whole(of));
}

/** Waiting for an answer; the wait has an end (host/rest), so this never stays. */
export function Waiting({ label }: { label: string }) {
  return (
    <p class="sluice-waiting" role="status">
      {label}
    </p>
  );
}
