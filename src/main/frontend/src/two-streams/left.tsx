import { Notice } from "../ui/notice";
import type { Kept } from "./answers";

/** How undo went: what had to stay, each with who needs it. */
export function Left({ kept }: { kept: Kept[] }) {
  if (kept.length === 0) return <Notice tone="success" title={AJS.I18n.getText("sluice.flow.undone.title")} />;
  return (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.flow.undone.left.title")}>
      <ul>
        {kept.map((one) => (
          <li>{keptText(one)}</li>
        ))}
      </ul>
      <p>{AJS.I18n.getText("sluice.flow.undone.left")}</p>
    </Notice>
  );
}

function keptText({ name, why, names }: Kept): string {
  const who = names.join(", ");
  switch (why) {
    case "projects":
      return AJS.I18n.getText("sluice.flow.kept.projects", name, who);
    case "schemes":
      return AJS.I18n.getText("sluice.flow.kept.schemes", name, who);
    case "workflows":
      return AJS.I18n.getText("sluice.flow.kept.workflows", name, who);
    case "screens":
      return AJS.I18n.getText("sluice.flow.kept.screens", name, who);
    case "people":
      return AJS.I18n.getText("sluice.flow.kept.people", name, who);
    case "failed":
      return AJS.I18n.getText("sluice.flow.kept.failed", name);
    case "last":
      return AJS.I18n.getText("sluice.flow.kept.last", name);
    case "tasks":
      return AJS.I18n.getText("sluice.flow.kept.tasks", name);
  }
}
