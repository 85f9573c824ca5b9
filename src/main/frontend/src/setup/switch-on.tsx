import { useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Waiting } from "../ui/progress";
import { Notice } from "../ui/notice";
import type { Switched } from "./answers";
import { Buttons } from "./buttons";
import { formOf, kept } from "./draft";
import { Problem } from "./problem";
import type { Language } from "./route";
import { server } from "./server";
import { Summary } from "./summary";
import { isUnseen, Unseen } from "./unseen";
import { refusalOf, type Refused } from "./use-settings";
import { usePreview } from "./use-preview";

interface Props {
  project: string;
  language: Language;
  on: (switched: Switched) => void;
  /** The server had something against one of the settings: back to its field. */
  refused: (refusal: Refused) => void;
  back: () => void;
  look: () => void;
}

/** Step 4: says what will be made and what will not be touched, and does it on one click. */
export function SwitchOnStep({ project, language, on, refused, back, look }: Props) {
  const { answer, again } = usePreview(project);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Exclude<Answer<never>, { kind: "ok" }>>();
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (isUnseen(answer)) return <Unseen project={project} look={look} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={again} />;
  if (answer.data.state === "running")
    return <Waiting label={AJS.I18n.getText("sluice.start.look.reading", project)} />;
  const preview = answer.data;
  const draft = kept(project, preview);
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const done = await server.switchOn(project, formOf(draft, language));
    setBusy(false);
    if (done.kind === "ok") return on(done.data);
    const refusal = done.kind === "refused" ? refusalOf(done.body) : undefined;
    if (refusal === undefined) setFailure(done);
    else refused(refusal);
  };
  return (
    <section>
      <p>{AJS.I18n.getText("sluice.start.switch-on.will", project)}</p>
      <ul>
        <li>{AJS.I18n.getText("sluice.start.switch-on.will.ledger")}</li>
        <li>{AJS.I18n.getText("sluice.start.switch-on.will.dashboard")}</li>
        <li>{AJS.I18n.getText("sluice.start.switch-on.will.stream")}</li>
      </ul>
      <h3>{AJS.I18n.getText("sluice.start.summary")}</h3>
      <Summary preview={preview} draft={draft} language={language} />
      <Notice tone="info" title={AJS.I18n.getText("sluice.start.switch-on.untouched.title")}>
        <p>{AJS.I18n.getText("sluice.start.switch-on.untouched")}</p>
      </Notice>
      {failure !== undefined && <Problem answer={failure} />}
      {busy && <Waiting label={AJS.I18n.getText("sluice.start.switch-on.busy")} />}
      <Buttons next={AJS.I18n.getText("sluice.start.switch-on.do")} go={() => void go()} back={back} busy={busy} />
    </section>
  );
}
