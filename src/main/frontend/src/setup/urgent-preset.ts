/** The query for "history counts as urgent if": the two highest priorities, in Jira's own order, highest first. */
export function urgentPreset(priorities: { name: string }[]): string {
  const highest = priorities.slice(0, 2).map(({ name }) => quoted(name));
  return highest.length === 0 ? "" : `priority in (${highest.join(", ")})`;
}

function quoted(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
