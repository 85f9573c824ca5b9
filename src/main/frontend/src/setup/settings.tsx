import { Waiting } from "../ui/progress";
import type { PreviewReady } from "./answers";
import { Buttons } from "./buttons";
import { keep, kept } from "./draft";
import { Problem } from "./problem";
import { SettingsFields } from "./settings-fields";
import { isUnseen, Unseen } from "./unseen";
import { usePreview } from "./use-preview";
import { useSettings, type Refused } from "./use-settings";

interface Props {
  project: string;
  /** What the server had against the query when it was switched on. */
  refused: Refused | undefined;
  go: () => void;
  look: () => void;
  back: () => void;
}

/** Step 3: what the project's statuses, resolutions and priorities mean. All of it is proposed, all of it can be changed. */
export function Settings({ project, refused, go, look, back }: Props) {
  const { answer, again } = usePreview(project);
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.loading")} />;
  if (isUnseen(answer)) return <Unseen project={project} look={look} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={again} />;
  if (answer.data.state === "running")
    return <Waiting label={AJS.I18n.getText("sluice.start.look.reading", project)} />;
  return <Form project={project} preview={answer.data} refused={refused} go={go} back={back} />;
}

function Form({ project, preview, refused, go, back }: Omit<Props, "look"> & { preview: PreviewReady }) {
  const { fields, draft, good } = useSettings(project, preview, () => kept(project, preview), refused);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await good())) return;
    keep(project, draft);
    go();
  };
  return (
    <form class="aui top-label" onSubmit={(event) => void submit(event)} noValidate>
      <SettingsFields
        {...fields}
        change={(part) => {
          keep(project, { ...draft, ...part });
          fields.change(part);
        }}
      />
      <Buttons next={AJS.I18n.getText("sluice.start.settings.next")} back={back} />
    </form>
  );
}
