// The XML of a small workflow, with what Jira itself puts on each transition and no rule of anybody else.
const rule = (name, more = "") =>
  `<function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.${name}</arg>${more}</function>`;

const made = rule("issue.IssueCreateFunction") + rule("issue.IssueReindexFunction");
const moved = [
  rule("issue.UpdateIssueStatusFunction"),
  rule("misc.CreateCommentFunction"),
  rule("issue.GenerateChangeHistoryFunction"),
  rule("issue.IssueReindexFunction"),
  rule("event.FireIssueEventFunction", '<arg name="eventTypeId">13</arg>'),
].join("");

const results = (step, functions) =>
  `<results><unconditional-result old-status="null" status="null" step="${step}">` +
  `<post-functions>${functions}</post-functions></unconditional-result></results>`;

function transition({ id, name, to, screen }, index) {
  const shown = screen ? `<meta name="jira.fieldscreen.id">${screen}</meta>` : "";
  return (
    `<action id="${id}" name="${name}"${screen ? ' view="fieldscreen"' : ""}>` +
    `<meta name="opsbar-sequence">${index + 1}</meta>${shown}${results(to, moved)}</action>`
  );
}

/**
 * The text that Jira imports.
 *
 * @param steps in the order of their numbers: the name and status of each, and its transitions, each with its id and name, the number
 *     of the step that it leads to, and the id of its screen if it has one
 */
export function workflowText(steps) {
  const drawn = steps.map(
    ({ name, status, transitions }, index) =>
      `<step id="${index + 1}" name="${name}"><meta name="jira.status.id">${status}</meta>` +
      `<actions>${transitions.map(transition).join("")}</actions></step>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<workflow><initial-actions><action id="1" name="Create">${results(1, made)}</action></initial-actions>` +
    `<steps>${drawn.join("")}</steps></workflow>`
  );
}
