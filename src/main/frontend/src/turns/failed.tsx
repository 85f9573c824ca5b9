import type { Answer } from "../host/rest";
import { Notice, Retry } from "../ui/notice";

interface Props {
  answer: Exclude<Answer<unknown>, { kind: "ok" }>;
  retry: () => void;
}

/** Why something could not be had or done, and what to do. */
export function Failed({ answer, retry }: Props) {
  if (answer.kind === "unreachable") {
    return (
      <Notice tone="error" title={AJS.I18n.getText("sluice.state.unreachable.title")}>
        <p>{AJS.I18n.getText("sluice.state.unreachable.do")}</p>
        <Retry again={retry} />
      </Notice>
    );
  }
  if (answer.kind === "late") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.state.late.title")}>
        <p>{AJS.I18n.getText("sluice.state.late.do")}</p>
        <Retry again={retry} />
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={answer.body.message ?? AJS.I18n.getText("sluice.state.refused.title")}>
      {answer.status >= 500 && <Retry again={retry} />}
    </Notice>
  );
}
