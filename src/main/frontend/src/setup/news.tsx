import { Notice } from "../ui/notice";
import type { Switched } from "./answers";

/** What the one who has just switched on has to know: that somebody else was first, or what is left to do by hand. */
export function News({ project, switched }: { project: string; switched: Switched }) {
  if (switched.already) {
    return (
      <Notice tone="info" title={AJS.I18n.getText("sluice.start.on.already.title", switched.by ?? "", project)}>
        <p>{AJS.I18n.getText("sluice.start.on.already")}</p>
      </Notice>
    );
  }
  if (switched.byHand === "gadgets") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.gadgets.title")}>
        <p>{AJS.I18n.getText("sluice.start.on.by-hand.gadgets", project)}</p>
      </Notice>
    );
  }
  if (switched.byHand === "dashboard") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.dashboard.title")}>
        <p>{AJS.I18n.getText("sluice.start.on.by-hand.dashboard", project)}</p>
      </Notice>
    );
  }
  if (switched.byHand === "stream") {
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.stream.title")}>
        <p>{AJS.I18n.getText("sluice.start.on.by-hand.stream", project)}</p>
      </Notice>
    );
  }
  return null;
}
