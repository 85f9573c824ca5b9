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
  return (
    <>
      {(switched.byHand ?? []).map((what) => (
        <ByHand what={what} project={project} />
      ))}
    </>
  );
}

function ByHand({ what, project }: { what: string; project: string }) {
  if (what === "gadgets")
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.gadgets.title")}>
        <p>{AJS.I18n.getText("sluice.start.on.by-hand.gadgets", project)}</p>
      </Notice>
    );
  if (what === "dashboard")
    return (
      <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.dashboard.title")}>
        <p>{AJS.I18n.getText("sluice.start.on.by-hand.dashboard", project)}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={AJS.I18n.getText("sluice.start.on.by-hand.stream.title")}>
      <p>{AJS.I18n.getText("sluice.start.on.by-hand.stream", project)}</p>
    </Notice>
  );
}
