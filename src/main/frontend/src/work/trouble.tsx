import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";

/** Why something was not done, and what to do now. */
export function Trouble({ answer }: { answer: Exclude<Answer<unknown>, { kind: "ok" }> }) {
  switch (answer.kind) {
    case "unreachable":
      return (
        <Notice tone="error" title={AJS.I18n.getText("sluice.state.unreachable.title")}>
          <p>{AJS.I18n.getText("sluice.work.trouble.unreachable")}</p>
        </Notice>
      );
    case "late":
      return (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.state.late.title")}>
          <p>{AJS.I18n.getText("sluice.start.problem.late.do")}</p>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="error" title={AJS.I18n.getText("sluice.start.problem.refused.title")}>
          <p>{answer.body.message ?? AJS.I18n.getText("sluice.start.problem.refused.do")}</p>
        </Notice>
      );
  }
}
