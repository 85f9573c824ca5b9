import { Notice } from "../ui/notice";
import type { MadeList } from "./answers";
import { stayed } from "./made";

/** What undo did, what is left, and who can remove it. */
export function Undone({ project, left }: { project: string; left: MadeList }) {
  const title = AJS.I18n.getText("sluice.start.undone.title", project);
  const stillOn = left.on && <p>{AJS.I18n.getText("sluice.start.undone.still-on", project)}</p>;
  if (left.made.length === 0) {
    return (
      <Notice tone="success" title={title}>
        <p>{AJS.I18n.getText("sluice.start.undone")}</p>
        {stillOn}
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={title}>
      <p>{AJS.I18n.getText("sluice.start.undone.left")}</p>
      <ul>
        {left.made.map((one) => (
          <li>{stayed(one)}</li>
        ))}
      </ul>
      {stillOn}
    </Notice>
  );
}
