import type { Problem } from "../gadget/answers";

/** What a reader of numbers should know; how a team is told has no number in the gadgets. */
export function problemLine(problem: Problem): string | undefined {
  switch (problem) {
    case "URGENT_QUERY":
      return AJS.I18n.getText("sluice.quality.urgent-query");
    case "STREAM_FIELD":
      return AJS.I18n.getText("sluice.quality.stream-field");
    case "FAILED":
      return AJS.I18n.getText("sluice.quality.failed");
    default:
      return undefined;
  }
}

/** What somebody who can mend it should know; a problem that this version does not know is left to the log. */
export function problemToMend(problem: Problem): string | undefined {
  switch (problem) {
    case "URGENT_QUERY":
      return AJS.I18n.getText("sluice.start.on.problem.urgent-query");
    case "TEAM_FIELD":
      return AJS.I18n.getText("sluice.start.on.problem.team-field");
    case "STREAM_FIELD":
      return AJS.I18n.getText("sluice.start.on.problem.stream-field");
    case "FAILED":
      return AJS.I18n.getText("sluice.start.on.problem.failed");
    default:
      return undefined;
  }
}
