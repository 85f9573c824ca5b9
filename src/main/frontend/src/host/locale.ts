/** The reader's language as a tag that Intl understands; Jira writes it with an underscore. */
export function locale(): string {
  const named = AJS.Meta.get("user-locale") ?? (document.documentElement.lang || "en");
  const tag = named.replace(/_/g, "-");
  return Intl.NumberFormat.supportedLocalesOf([tag]).length > 0 ? tag : "en";
}
