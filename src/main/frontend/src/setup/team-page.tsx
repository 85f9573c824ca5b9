import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../host/rest";
import { Notice } from "../ui/notice";
import { Waiting } from "../ui/progress";
import { Problem } from "./problem";

interface Props<T> {
  /** The key of the project, empty where the address names none that may be seen. */
  project: string;
  read: (project: string) => Promise<Answer<T>>;
  children: (data: T) => ComponentChildren;
}

/** A page of what one team has agreed: waiting, what went wrong, and then what was read. */
export function TeamPage<T>({ project, read, children }: Props<T>) {
  const [answer, setAnswer] = useState<Answer<T>>();
  const load = () => {
    setAnswer(undefined);
    void read(project).then(setAnswer);
  };
  useEffect(() => {
    if (project !== "") load();
  }, [project]);
  return (
    <div class="sluice-start">
      {project === "" ? (
        <Notice tone="warning" title={AJS.I18n.getText("sluice.limit.unknown")} />
      ) : answer === undefined ? (
        <Waiting label={AJS.I18n.getText("sluice.loading")} />
      ) : answer.kind !== "ok" ? (
        <Problem answer={answer} retry={load} />
      ) : (
        children(answer.data)
      )}
    </div>
  );
}
