import { useState } from "preact/hooks";
import { SelectField } from "../ui/field";
import { Waiting } from "../ui/progress";
import type { PreviewReady } from "./answers";
import { Buttons } from "./buttons";
import { keep, kept, type Draft } from "./draft";
import { Problem } from "./problem";
import { Resolutions } from "./resolutions";
import { server } from "./server";
import { Statuses } from "./statuses";
import { UrgentQuery, URGENT_ID, type Checked } from "./urgent-query";
import { usePreview } from "./use-preview";

interface Props {
  project: string;
  /** What the server had against the query when it was switched on. */
  refused: string | undefined;
  go: () => void;
  back: () => void;
}

/** Step 3: what the project's statuses, resolutions and priorities mean. All of it is proposed, all of it can be changed. */
export function Settings({ project, refused, go, back }: Props) {
  const { answer, again } = usePreview(project);
  if (answer === undefined) return <Waiting label={AJS.I18n.getText("sluice.state.loading")} />;
  if (answer.kind !== "ok") return <Problem answer={answer} retry={again} />;
  if (answer.data.state === "running")
    return <Waiting label={AJS.I18n.getText("sluice.start.look.reading", project)} />;
  return <Form project={project} preview={answer.data} refused={refused} go={go} back={back} />;
}

function Form({ project, preview, refused, go, back }: Props & { preview: PreviewReady }) {
  const [draft, set] = useState<Draft>(() => kept(project, preview));
  const [checked, setChecked] = useState<Checked>(
    refused === undefined ? { kind: "unknown" } : { kind: "wrong", message: refused },
  );
  const change = (part: Partial<Draft>) => {
    const changed = { ...draft, ...part };
    set(changed);
    keep(project, changed);
  };
  const check = async () => {
    const result = await checkedQuery(project, draft.urgent);
    setChecked(result);
    return result;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if ((await check()).kind !== "wrong") {
      keep(project, draft);
      go();
    } else document.getElementById(URGENT_ID)?.focus();
  };
  return (
    <form class="aui top-label" onSubmit={(event) => void submit(event)} noValidate>
      <Statuses
        statuses={preview.statuses}
        value={draft.statuses}
        change={(id, category) => change({ statuses: { ...draft.statuses, [id]: category } })}
      />
      <Resolutions
        resolutions={preview.resolutions}
        notSolved={draft.notSolved}
        change={(notSolved) => change({ notSolved })}
      />
      <UrgentQuery
        value={draft.urgent}
        checked={checked}
        change={(urgent) => {
          change({ urgent });
          setChecked({ kind: "unknown" });
        }}
        check={() => void check()}
      />
      <SelectField
        id="sluice-team-field"
        label={AJS.I18n.getText("sluice.start.team")}
        hint={AJS.I18n.getText("sluice.start.team.hint")}
        value={draft.teamField}
        choices={[
          { value: "", text: AJS.I18n.getText("sluice.start.team.project") },
          ...preview.teamFields.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        change={(teamField) => change({ teamField })}
      />
      <Buttons next={AJS.I18n.getText("sluice.start.settings.next")} back={back} />
    </form>
  );
}

/** An empty query is fine: then history has no stream. Only what Jira refuses is wrong, not what it cannot answer now. */
async function checkedQuery(project: string, query: string): Promise<Checked> {
  if (query.trim() === "") return { kind: "unknown" };
  const answer = await server.matches(project, query);
  if (answer.kind === "ok") return { kind: "matches", count: answer.data };
  if (answer.kind !== "refused" || answer.status !== 400) return { kind: "unknown" };
  return { kind: "wrong", message: answer.body.message ?? AJS.I18n.getText("sluice.start.urgent.wrong") };
}
