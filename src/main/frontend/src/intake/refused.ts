import type { Answer } from "../host/rest";
import type { Found } from "../way-in/server";
import type { Refused } from "./server";

/** Where personal identity numbers stand in what was not said. */
export const numbersOf = (answer: No | undefined): Found[] =>
  answer?.kind === "refused" ? ((answer.body as Refused).numbers ?? []) : [];

export type No = Exclude<Answer<never>, { kind: "ok" }>;

/** Why something was not done, in a sentence that stands beside what was tried. */
export function reasonOf(answer: No): string {
  if (answer.kind === "refused") return answer.body.message ?? AJS.I18n.getText("sluice.start.problem.refused.do");
  return answer.kind === "late"
    ? AJS.I18n.getText("sluice.start.problem.late.do")
    : AJS.I18n.getText("sluice.work.trouble.unreachable");
}
