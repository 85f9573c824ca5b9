import { contextPath } from "../host/context-path";
import { whole } from "../words/numbers";
import { chosen, type Choice } from "./choices";
import { GroupPart } from "./group";
import type { Chosen, Preview } from "./server";

interface Props {
  project: string;
  preview: Preview;
  choice: Choice;
  busy: boolean;
  change: (choice: Choice) => void;
  start: (lines: Chosen[]) => void;
}

/** What could be passed on, by whose it is; nothing is unless somebody ticks it. */
export function PreviewPart({ project, preview, choice, busy, change, start }: Props) {
  const { looked, more, most, batch, groups } = preview;
  const found = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const lines = chosen(groups, choice);
  const count = lines.reduce((sum, { issues }) => sum + issues.length, 0);
  const blank = lines.some(({ reason }) => reason.trim() === "");
  if (looked === 0) return <p class="sluice-sweep-empty">{AJS.I18n.getText("sluice.sweep.empty")}</p>;
  return (
    <>
      <p>{AJS.I18n.getText("sluice.sweep.looked", whole(looked), whole(found), whole(looked - found))}</p>
      {more > 0 && <p class="sluice-sweep-quiet">{AJS.I18n.getText("sluice.sweep.more", whole(more), whole(most))}</p>}
      {groups.length === 0 && (
        <p class="sluice-sweep-empty">
          {AJS.I18n.getText("sluice.sweep.nothing")}{" "}
          <a href={`${contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=org.sluice.jira:who-does-what-page`}>
            {AJS.I18n.getText("sluice.scope.title")}
          </a>
        </p>
      )}
      {groups.map((group) => (
        <GroupPart key={`${group.line} ${group.hindrance ?? ""}`} group={group} choice={choice} change={change} />
      ))}
      {groups.length > 0 && (
        <div class="sluice-sweep-bar">
          <button
            type="button"
            class="aui-button aui-button-primary"
            disabled={busy || count === 0 || blank}
            onClick={() => start(lines)}
          >
            {AJS.I18n.getText("sluice.sweep.pass", whole(count))}
          </button>
          <span role="status">
            {blank
              ? AJS.I18n.getText("sluice.sweep.blank")
              : count === 0
                ? AJS.I18n.getText("sluice.sweep.choose")
                : AJS.I18n.getText("sluice.sweep.how", whole(batch))}
          </span>
        </div>
      )}
    </>
  );
}
