import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import type { Switched } from "./answers";
import { Problem } from "./problem";
import { server } from "./server";

interface Props {
  project: string;
  /** How it went; what is left to do by hand is in it. */
  given: (answer: Switched) => void;
}

/** Gives the project the field of the stream once more, and leaves dashboard and settings as they are. */
export function GiveStream({ project, given }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  const give = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const answer = await server.giveStream(project);
    setBusy(false);
    if (answer.kind === "ok") given(answer.data);
    else setFailure(answer);
  };
  return (
    <>
      <button type="button" class="aui-button" onClick={() => void give()} aria-disabled={busy}>
        {busy ? AJS.I18n.getText("sluice.start.give.busy") : AJS.I18n.getText("sluice.start.give")}
      </button>
      {failure !== undefined && <Problem answer={failure} />}
    </>
  );
}
