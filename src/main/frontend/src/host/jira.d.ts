/** What a page of Jira gives our scripts: AJS, and nothing that is not on every page. */
declare const AJS: {
  /** Only the literal AJS.I18n.getText("key") is translated, when Jira serves the script. */
  I18n: { getText(key: string, ...args: string[]): string };
  contextPath?: () => string;
  Meta: { get(key: string): string | undefined };
};
