import type { Change, Whose } from "./server";

/** Whose something is, in the reader's language. */
export function whoseText({ kind, key, name }: Whose): string {
  switch (kind) {
    case "us":
      return AJS.I18n.getText("sluice.scope.us");
    case "project":
      return key
        ? AJS.I18n.getText("sluice.scope.page.project", name ?? "", key)
        : AJS.I18n.getText("sluice.scope.page.hidden");
    case "department":
      return name ?? "";
  }
}

/** What a change did. */
export function changeText({ added, changed, removed }: Change): string {
  return AJS.I18n.getText("sluice.scope.page.change", String(added), String(changed), String(removed));
}
