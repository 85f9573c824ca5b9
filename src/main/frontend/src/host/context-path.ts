/** Where Jira lives on its server, "" or such as "/jira". */
export function contextPath(): string {
  return typeof AJS.contextPath === "function" ? AJS.contextPath() : (AJS.Meta.get("context-path") ?? "");
}
