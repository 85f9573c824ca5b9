import { address } from "../host/rest";
import { Notice } from "../ui/notice";

/** Some days after the first project was switched on: what may come next, and the way there. */
export function WorkflowOffer() {
  return (
    <Notice tone="info" title={AJS.I18n.getText("sluice.start.workflow.title")}>
      <p>{AJS.I18n.getText("sluice.start.workflow")}</p>
      <p class="sluice-actions">
        <a class="aui-button" href={address("/secure/admin/SluiceTwoStreams!default.jspa")}>
          {AJS.I18n.getText("sluice.flow.title")}
        </a>
      </p>
    </Notice>
  );
}
