import { ask, type Answer } from "../host/rest";
import type { ProjectChoice } from "./answers";

/** The projects that the reader may browse and that have Sluice switched on. */
export async function projectChoices(): Promise<Answer<ProjectChoice[]>> {
  const answer = await ask<{ projects: ProjectChoice[] }>("/rest/sluice/1.0/insight/projects");
  if (answer.kind !== "ok") return answer;
  const byName = [...answer.data.projects].sort((a, b) => a.name.localeCompare(b.name));
  return { ...answer, data: byName };
}
