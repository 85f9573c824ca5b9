import { Notice } from "../ui/notice";
import type { Switched } from "./answers";
import { GiveStream } from "./give-stream";

interface Props {
  project: string;
  switched: Switched;
  /** The field of the stream was given once more; how that went. */
  given: (answer: Switched) => void;
}

/** What the one who has just switched on has to know: that somebody else was first, or what is left to do by hand. */
export function News({ project, switched, given }: Props) {
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
        <ByHand what={what} project={project} given={given} />
      ))}
    </>
  );
}

function ByHand({ what, project, given }: { what: string } & Omit<Props, "switched">) {
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
  const [title, text] =
    what === "screens"
      ? [
          AJS.I18n.getText("sluice.start.on.by-hand.screens.title"),
          AJS.I18n.getText("sluice.start.on.by-hand.screens", project),
        ]
      : [
          AJS.I18n.getText("sluice.start.on.by-hand.stream.title"),
          AJS.I18n.getText("sluice.start.on.by-hand.stream", project),
        ];
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
      <p class="sluice-actions">
        <GiveStream project={project} given={given} />
      </p>
    </Notice>
  );
}
