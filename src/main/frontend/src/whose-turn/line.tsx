import { useEffect, useState } from "preact/hooks";
import { contextPath } from "../host/context-path";
import type { DashboardApi } from "../host/dashboard";
import { ask, type Answer } from "../host/rest";
import { Failed } from "../turns/failed";
import { todayText } from "../turns/now";
import type { Kind, Now, Person } from "../turns/answers";
import { Waiting } from "../ui/progress";

interface Props {
  api: DashboardApi;
  project: string;
  round: number;
}

/** Who takes what comes in today, and the way to the whole list. */
export function Line({ api, project, round }: Props) {
  const [now, show] = useState<Answer<Now>>();
  const load = () =>
    void ask<Now>(`/rest/sluice/1.0/streams/${encodeURIComponent(project)}/turns/now`).then((answer) => {
      // what is shown stays when the server is away for a moment
      show((before) => (before?.kind === "ok" && answer.kind !== "ok" && answer.kind !== "refused" ? before : answer));
    });
  useEffect(load, [round]);
  useEffect(() => api.resize());
  const page = `${contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=org.sluice.jira:turns-page`;
  return (
    <div class="sluice-gadget">
      <p class="sluice-scope">
        <strong>{project}</strong> · <a href={page}>{AJS.I18n.getText("sluice.turns.page")}</a>
      </p>
      {now === undefined && <Waiting label={AJS.I18n.getText("sluice.loading")} />}
      {now !== undefined && now.kind !== "ok" && <Failed answer={now} retry={load} />}
      {now?.kind === "ok" && (
        <dl class="sluice-facts">
          <On kind="urgent" person={now.data.urgent} />
          <On kind="intake" person={now.data.intake} />
        </dl>
      )}
    </div>
  );
}

function On({ kind, person }: { kind: Kind; person: Person | null }) {
  return (
    <div class="sluice-fact">
      <dt>{todayText(kind)}</dt>
      <dd class={person === null ? "sluice-too-few" : undefined}>
        {person === null ? AJS.I18n.getText("sluice.turns.nobody") : person.name}
      </dd>
    </div>
  );
}
