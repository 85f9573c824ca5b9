import { whole } from "../words/numbers";

/** How far a job is, as a bar and in words; a reader of the screen hears the same. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const words =
    of > 0 ? AJS.I18n.getText("sluice.progress", whole(done), whole(of)) : AJS.I18n.getText("sluice.progress.starting");
  return (
    <div class="sluice-progress">
      <p class="sluice-progress-label">{label}</p>
      <div
        class="sluice-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(of, 1)}
        aria-valuenow={Math.min(done, Math.max(of, 1))}
        aria-valuetext={words}
      >
        <div class="sluice-bar-done" style={{ width: of > 0 ? `${Math.min(100, (100 * done) / of)}%` : "0" }} />
      </div>
      <p class="sluice-quiet">{words}</p>
    </div>
  );
}

/** Waiting for an answer; the wait has an end (host/rest), so this never stays. */
export function Waiting({ label }: { label: string }) {
  return (
    <p class="sluice-waiting" role="status">
      {label}
    </p>
  );
}
