import { SelectField } from "../ui/field";
import type { Choosable } from "./answers";
import type { Draft } from "./draft";
import { Resolutions } from "./resolutions";
import { Statuses } from "./statuses";
import { UrgentQuery, type Checked } from "./urgent-query";

/** What is wrong with which part of the settings. */
export interface Faults {
  resolutions?: string | undefined;
  teamField?: string | undefined;
}

interface Props {
  choosable: Choosable;
  draft: Draft;
  checked: Checked;
  faults: Faults;
  change: (part: Partial<Draft>) => void;
  check: () => void;
}

/** What the project's statuses, resolutions and priorities mean: the same fields before switching on and after. */
export function SettingsFields({ choosable, draft, checked, faults, change, check }: Props) {
  return (
    <>
      <Statuses
        statuses={choosable.statuses}
        others={choosable.otherStatuses ?? []}
        value={draft.statuses}
        change={(id, category) => change({ statuses: { ...draft.statuses, [id]: category } })}
      />
      <Resolutions
        resolutions={choosable.resolutions}
        notSolved={draft.notSolved}
        error={faults.resolutions}
        change={(notSolved) => change({ notSolved })}
      />
      <UrgentQuery value={draft.urgent} checked={checked} change={(urgent) => change({ urgent })} check={check} />
      <SelectField
        id="sluice-team-field"
        label={AJS.I18n.getText("sluice.start.team")}
        hint={AJS.I18n.getText("sluice.start.team.hint")}
        value={draft.teamField}
        error={faults.teamField}
        choices={[
          { value: "", text: AJS.I18n.getText("sluice.start.team.project") },
          ...choosable.teamFields.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        change={(teamField) => change({ teamField })}
      />
    </>
  );
}
