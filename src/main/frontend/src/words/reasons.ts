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
    case OTHER_STREAM:
      return AJS.I18n.getText("sluice.excluded.other-stream", count);
    default:
      return AJS.I18n.getText("sluice.excluded.other", count);
  }
}

const OTHER_STREAM = "otherstream";

/** Tasks of another stream were left out because the reader asked for it, so they cast no doubt on the rest. */
export function isChoice(reason: string): boolean {
  return codeOf(reason) === OTHER_STREAM;
}

function codeOf(reason: string): string {
  return reason.replace(/[^a-z]/gi, "").toLowerCase();
}
