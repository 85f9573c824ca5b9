import { since } from "./since";
import { TaskLink } from "./task-link";

/** Since when a task is paused, and for which. */
export function Waiting({ at, pausedFor, ended }: { at: string; pausedFor: string | null; ended: boolean }) {
  if (pausedFor === null || pausedFor === "") return <>{AJS.I18n.getText("sluice.work.panel.since", since(at))}</>;
  const text = ended
    ? AJS.I18n.getText("sluice.work.panel.since-ended", since(at), pausedFor)
    : AJS.I18n.getText("sluice.work.panel.since-for", since(at), pausedFor);
  const [before, after] = text.split(pausedFor);
  return (
    <>
      {before}
      <TaskLink name={pausedFor} />
      {after}
    </>
  );
}
