import { Notice } from "../ui/notice";
import type { MadeList, Switched } from "./answers";
import { GiveStream } from "./give-stream";

/** What a project lacks of the field of the stream, as far as any of these answers tells; the first that does counts. */
export function lackingOf(...answers: (MadeList | undefined)[]): "stream" | "screens" | undefined {
  for (const answer of answers)
    for (const what of answer?.byHand ?? []) if (what === "stream" || what === "screens") return what;
  return undefined;
}

interface Props {
  project: string;
  what: "stream" | "screens";
  given: (answer: Switched) => void;
}

/** Says that the field of the stream, or its place on the screens, is missing, for as long as it is, and the way to get it. */
export function Lacking({ project, what, given }: Props) {
  const [title, text] =
    what === "screens"
      ? [
          AJS.I18n.getText("sluice.start.lacking.screens.title"),
          AJS.I18n.getText("sluice.start.lacking.screens", project),
        ]
      : [
          AJS.I18n.getText("sluice.start.lacking.stream.title", project),
          AJS.I18n.getText("sluice.start.lacking.stream", project),
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
