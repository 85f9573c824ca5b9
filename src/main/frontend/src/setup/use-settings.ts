import { useState } from "preact/hooks";
import type { Choosable } from "./answers";
import type { Draft } from "./draft";
import { RESOLUTIONS_ID, solvesNothing } from "./resolutions";
import { server } from "./server";
import type { Faults } from "./settings-fields";
import { URGENT_ID, type Checked } from "./urgent-query";

/** What the server had against a field of the settings. */
export interface Refused {
  field: "historyUrgentJql" | "teamField" | "notSolvedResolutions";
  message: string;
}

/** The refusal, where it is of a field that the form shows. */
export function refusalOf({ field, message }: { field?: string; message?: string }): Refused | undefined {
  if (field !== "historyUrgentJql" && field !== "teamField" && field !== "notSolvedResolutions") return undefined;
  return { field, message: message ?? AJS.I18n.getText("sluice.start.urgent.wrong") };
}

/** A form of settings while somebody fills it in: the draft, what is known about its query, and what is wrong. */
export function useSettings(project: string, choosable: Choosable, begun: () => Draft, refused?: Refused) {
  const [draft, set] = useState<Draft>(begun);
  const [faults, setFaults] = useState<Faults>(refused === undefined ? {} : faultsOf(refused));
  const [checked, setChecked] = useState<Checked>(
    refused?.field === "historyUrgentJql" ? { kind: "wrong", message: refused.message } : { kind: "unknown" },
  );
  const check = async (asked: boolean) => {
    const result = await checkedQuery(project, draft.urgent, asked);
    setChecked(result);
    return result;
  };
  return {
    fields: {
      choosable,
      draft,
      checked,
      faults,
      change: (part: Partial<Draft>) => {
        set((before) => ({ ...before, ...part }));
        if (part.urgent !== undefined) setChecked({ kind: "unknown" });
        if (part.notSolved !== undefined) setFaults(({ teamField }) => ({ teamField }));
        if (part.teamField !== undefined) setFaults(({ resolutions }) => ({ resolutions }));
      },
      check: () => void check(true),
    },
    draft,
    /** Whether the draft can be used; where it cannot, the field says so and has the focus. */
    good: async (): Promise<boolean> => {
      if (solvesNothing(choosable.resolutions, draft.notSolved)) {
        setFaults({ resolutions: AJS.I18n.getText("sluice.start.resolutions.none") });
        focus(RESOLUTIONS_ID);
        return false;
      }
      if ((await check(false)).kind !== "wrong") return true;
      focus(URGENT_ID);
      return false;
    },
    /** The server had something against a field. */
    refuse: (one: Refused) => {
      if (one.field === "historyUrgentJql") setChecked({ kind: "wrong", message: one.message });
      setFaults(faultsOf(one));
      focus(IDS[one.field]);
    },
  };
}

const IDS = { historyUrgentJql: URGENT_ID, teamField: "sluice-team-field", notSolvedResolutions: RESOLUTIONS_ID };

function faultsOf({ field, message }: Refused): Faults {
  if (field === "teamField") return { teamField: message };
  return field === "notSolvedResolutions" ? { resolutions: message } : {};
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/**
 * An empty query is fine: then history has no stream, and whoever asks is told so. Only what Jira refuses is wrong, not what it
 * cannot answer now.
 */
async function checkedQuery(project: string, query: string, asked: boolean): Promise<Checked> {
  if (query.trim() === "") return asked ? { kind: "empty" } : { kind: "unknown" };
  const answer = await server.matches(project, query);
  if (answer.kind === "ok") return { kind: "matches", count: answer.data };
  if (answer.kind !== "refused" || answer.status !== 400) return asked ? { kind: "unanswered" } : { kind: "unknown" };
  return { kind: "wrong", message: answer.body.message ?? AJS.I18n.getText("sluice.start.urgent.wrong") };
}
