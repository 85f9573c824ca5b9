import type { Category, Choosable, PreviewReady, ProjectSettings, SwitchOn } from "./answers";
import { urgentPreset } from "./urgent-preset";

/** The settings as the administrator has them so far; only Switch on hands them to the server. */
export interface Draft {
  statuses: Record<string, Category>;
  notSolved: string[];
  urgent: string;
  teamField: string;
}

/** What Sluice proposes from what the project has. */
export function proposed(preview: PreviewReady): Draft {
  return {
    statuses: Object.fromEntries(preview.statuses.map(({ id, category }) => [id, category])),
    notSolved: preview.resolutions.filter(({ solved }) => !solved).map(({ id }) => id),
    urgent: preview.historyUrgentJql ?? urgentPreset(preview.priorities ?? []),
    teamField: "",
  };
}

export function formOf(draft: Draft, language: string): SwitchOn {
  return {
    language,
    statuses: draft.statuses,
    notSolvedResolutions: draft.notSolved,
    historyUrgentJql: draft.urgent.trim(),
    teamField: draft.teamField === "" ? null : draft.teamField,
  };
}

/** The settings of a project that is on, as its form begins. */
export function draftOf(settings: ProjectSettings, choosable: Choosable): Draft {
  return {
    statuses: Object.fromEntries(
      choosable.statuses.map(({ id, category }) => [id, settings.statuses[id] ?? category]),
    ),
    notSolved: settings.notSolvedResolutions,
    urgent: settings.historyUrgentJql,
    teamField: settings.teamField ?? "",
  };
}

/**
 * What is sent when a form is saved. A status that means what Jira's category says, and that nobody has settled before, is left
 * to Jira: settling it would have the whole history read again for nothing.
 */
export function settingsOf(draft: Draft, settings: ProjectSettings, choosable: Choosable) {
  const settled = [...choosable.statuses, ...(choosable.otherStatuses ?? [])]
    .map(({ id, category }) => [id, draft.statuses[id] ?? category, category] as const)
    .filter(([id, chosen, category]) => id in settings.statuses || chosen !== category)
    .map(([id, chosen]) => [id, chosen] as const);
  return {
    teamField: draft.teamField,
    notSolvedResolutions: draft.notSolved,
    historyUrgentJql: draft.urgent.trim(),
    statuses: { ...settings.statuses, ...Object.fromEntries(settled) },
  };
}

const place = (project: string) => `sluice.get-started.${project}`;

/** A reload must not lose what was typed; it is forgotten with the browser's tab. */
export function keep(project: string, draft: Draft): void {
  try {
    sessionStorage.setItem(place(project), JSON.stringify(draft));
  } catch {
    // Without storage the page still works, a reload only begins with what is proposed.
  }
}

/** What was kept, as far as it still fits what the project has. */
export function kept(project: string, preview: PreviewReady): Draft {
  const ready = proposed(preview);
  try {
    const stored = JSON.parse(sessionStorage.getItem(place(project)) ?? "null") as Partial<Draft> | null;
    if (stored === null) return ready;
    const resolutions = new Set(preview.resolutions.map(({ id }) => id));
    const statuses = Object.entries(stored.statuses ?? {}).filter(([id]) => id in ready.statuses);
    return {
      statuses: { ...ready.statuses, ...Object.fromEntries(statuses) },
      notSolved: (stored.notSolved ?? ready.notSolved).filter((id) => resolutions.has(id)),
      urgent: stored.urgent ?? ready.urgent,
      teamField: preview.teamFields.some(({ id }) => id === stored.teamField) ? (stored.teamField ?? "") : "",
    };
  } catch {
    return ready;
  }
}
