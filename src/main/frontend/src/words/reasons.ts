/** Why tasks were not counted, in the reader's words; a reason that this version does not know is "other". */
export function reasonText(reason: string, count: string): string {
  switch (codeOf(reason)) {
    case "notsolved":
      return AJS.I18n.getText("sluice.excluded.not-solved", count);
    case "subtask":
      return AJS.I18n.getText("sluice.excluded.sub-task", count);
    case "archived":
      return AJS.I18n.getText("sluice.excluded.archived", count);
    case "nodate":
      return AJS.I18n.getText("sluice.excluded.no-date", count);
    case "donebeforearrival":
      return AJS.I18n.getText("sluice.excluded.done-before-arrival", count);
    case "otherstream":
      return AJS.I18n.getText("sluice.excluded.other-stream", count);
    case "nostream":
      return AJS.I18n.getText("sluice.excluded.no-stream", count);
    case "notread":
      return AJS.I18n.getText("sluice.excluded.not-read", count);
    default:
      return AJS.I18n.getText("sluice.excluded.other", count);
  }
}

/**
 * Whether a task could not be counted because its dates or its stream are missing or impossible. The others were left out by choice (another stream,
 * not solved, a sub-task, archived), so they cast no doubt on the rest.
 */
export function isMissing(reason: string): boolean {
  return ["nodate", "donebeforearrival", "nostream", "notread"].includes(codeOf(reason));
}

function codeOf(reason: string): string {
  return reason.replace(/[^a-z]/gi, "").toLowerCase();
}
