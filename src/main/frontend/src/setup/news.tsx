import { Notice } from "../ui/notice";
import type { Switched } from "./answers";

interface Props {
  project: string;
  switched: Switched;
}

/** What the one who has just switched on has to know: that somebody else was first, or that the dashboard is left to them. */
export function News({ project, switched }: Props) {
  if (switched.already) {
    return (
      <Notice tone="info" title={AJS.I18n.getText("sluice.start.on.already.title", switched.by ?? "", project)}>
        <p>{AJS.I18n.getText("sluice.start.on.already")}</p>
      </Notice>
    );
  }
  const byHand = switched.byHand ?? [];
  return (
    <>
      {byHand.includes("gadgets") && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.gadgets.title")}>
          <p>{AJS.I18n.getText("sluice.start.on.by-hand.gadgets", project)}</p>
        </Notice>
      )}
      {byHand.includes("dashboard") && (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.dashboard.title")}>
          <p>{AJS.I18n.getText("sluice.start.on.by-hand.dashboard", project)}</p>
        </Notice>
      )}
    </>
  );
}
