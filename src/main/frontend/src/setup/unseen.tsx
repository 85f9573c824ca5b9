import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";

/** Whether nobody has looked at the project yet: reading it takes its time, so no page begins it unasked. */
export function isUnseen(answer: Answer<unknown>): boolean {
  return answer.kind === "refused" && answer.status === 404;
}

export function Unseen({ project, look }: { project: string; look: () => void }) {
  return (
    <Notice tone="info" title={AJS.I18n.getText("sluice.start.unseen.title", project)}>
      <p>{AJS.I18n.getText("sluice.start.unseen.do")}</p>
      <p class="sluice-actions">
        <button type="button" class="aui-button" onClick={look}>
          {AJS.I18n.getText("sluice.start.choose.next")}
        </button>
      </p>
    </Notice>
  );
}
