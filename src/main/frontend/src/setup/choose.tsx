import { useState } from "preact/hooks";
import { SelectField } from "../ui/field";
import { Notice } from "../ui/notice";
import type { SetupProject } from "./answers";
import { Buttons } from "./buttons";
import { LANGUAGES, type Language } from "./route";

interface Props {
  projects: SetupProject[];
  language: Language;
  chosen: (project: string, language: Language) => void;
}

/** Step 1: which project, and the language in which Sluice names what it makes. */
export function Choose({ projects, language, chosen }: Props) {
  const off = projects.filter(({ state }) => state === "off");
  const [project, setProject] = useState("");
  const [tongue, setTongue] = useState(language);
  const [error, setError] = useState<string>();
  if (off.length === 0) {
    return (
      <Notice tone="info" title={AJS.I18n.getText("sluice.start.choose.none.title")}>
        <p>{AJS.I18n.getText("sluice.start.choose.none.do")}</p>
      </Notice>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    if (project !== "") return chosen(project, tongue);
    setError(AJS.I18n.getText("sluice.start.choose.project.missing"));
    document.getElementById("sluice-project")?.focus();
  };
  return (
    <form class="aui top-label" onSubmit={submit} noValidate>
      <SelectField
        id="sluice-project"
        label={AJS.I18n.getText("sluice.config.project")}
        hint={AJS.I18n.getText("sluice.start.choose.project.hint")}
        value={project}
        error={error}
        choices={[
          { value: "", text: AJS.I18n.getText("sluice.config.project.choose") },
          ...off.map(({ key, name }) => ({ value: key, text: `${name} (${key})` })),
        ]}
        change={(value) => {
          setProject(value);
          setError(undefined);
        }}
      />
      <SelectField
        id="sluice-language"
        label={AJS.I18n.getText("sluice.start.choose.language")}
        hint={AJS.I18n.getText("sluice.start.choose.language.hint")}
        value={tongue}
        choices={LANGUAGES.map((value) => ({ value, text: languageName(value) }))}
        change={(value) => setTongue(value as Language)}
      />
      <Buttons next={AJS.I18n.getText("sluice.start.choose.next")} />
    </form>
  );
}

/** Languages are named in themselves. */
export function languageName(language: Language): string {
  return { en: "English", da: "Dansk", sv: "Svenska" }[language];
}
