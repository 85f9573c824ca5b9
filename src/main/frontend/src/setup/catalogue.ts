import { ask, type Answer } from "../host/rest";
import type { Category, Choosable } from "./answers";
import { server } from "./server";

/** What Jira's own REST says of a status; other categories than the three are Jira's word for not yet sorted. */
interface JiraStatus {
  id: string;
  name: string;
  statusCategory?: { key: string };
}

/** What the project's settings are chosen from: the statuses of its workflows and those it has settled itself. */
export async function catalogueOf(project: string, settled: string[]): Promise<Answer<Choosable>> {
  const own = ask<{ statuses: JiraStatus[] }[]>(`/rest/api/2/project/${encodeURIComponent(project)}/statuses`);
  const every = ask<JiraStatus[]>("/rest/api/2/status");
  const resolutions = ask<{ id: string; name: string }[]>("/rest/api/2/resolution");
  const fields = server.teamFields(project);
  const [inUse, all, ways, known] = await Promise.all([own, every, resolutions, fields]);
  if (inUse.kind !== "ok") return inUse;
  if (all.kind !== "ok") return all;
  if (ways.kind !== "ok") return ways;
  if (known.kind !== "ok") return known;
  const wanted = new Set([...inUse.data.flatMap(({ statuses }) => statuses.map(({ id }) => id)), ...settled]);
  const statuses = all.data.map(({ id, name, statusCategory }) => ({
    id,
    name,
    category: categoryOf(statusCategory?.key),
  }));
  return {
    kind: "ok",
    status: 200,
    data: {
      statuses: statuses.filter(({ id }) => wanted.has(id)),
      otherStatuses: statuses.filter(({ id }) => !wanted.has(id)),
      resolutions: ways.data.map(({ id, name }) => ({ id, name })),
      teamFields: known.data.teamFields,
    },
  };
}

function categoryOf(key: string | undefined): Category {
  return key === "indeterminate" || key === "done" ? key : "new";
}
