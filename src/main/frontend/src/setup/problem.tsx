import type { Answer } from "../host/rest";
import { Notice, Retry } from "../ui/notice";

interface Props {
  answer: Exclude<Answer<unknown>, { kind: "ok" }>;
  retry?: (() => void) | undefined;
}

/** Why a step of the page could not be done, and what to do. */
export function Problem({ answer, retry }: Props) {
  const again = retry === undefined ? null : <Retry again={retry} />;
  if (answer.kind === "unreachable") {
    return (
      <Notice tone="error" title={AJS.I18n.getText("sluice.state.unreachable.title")}>
        <p>{AJS.I18n.getText("sluice.start.problem.unreachable.do")}</p>
        {again}
      </Notice>
    );
  }
  if (answer.kind === "late") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.state.late.title")}>
        <p>{AJS.I18n.getText("sluice.start.problem.late.do")}</p>
        {again}
      </Notice>
    );
  }
  if (answer.status === 401 || answer.status === 403) {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.problem.access.title")}>
        <p>{AJS.I18n.getText("sluice.start.problem.access.do")}</p>
        <p class="sluice-actions">
          <button type="button" class="aui-button" onClick={() => location.reload()}>
            {AJS.I18n.getText("sluice.start.problem.access.reload")}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={AJS.I18n.getText("sluice.start.problem.refused.title")}>
      <p>{answer.body.message ?? AJS.I18n.getText("sluice.start.problem.refused.do")}</p>
      {again}
    </Notice>
  );
}
