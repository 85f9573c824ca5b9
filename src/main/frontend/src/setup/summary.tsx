import type { ComponentChildren } from "preact";
import type { PreviewReady } from "./answers";
import { languageName } from "./choose";
import type { Draft } from "./draft";
import type { Language } from "./route";
import { CATEGORIES, categoryText } from "./statuses";

interface Props {
  preview: PreviewReady;
  draft: Draft;
  language: Language;
}

/** What was chosen in the steps before, to be read through once before it counts. */
export function Summary({ preview, draft, language }: Props) {
  const { statuses, resolutions, teamFields } = preview;
  const solved = resolutions.filter(({ id }) => !draft.notSolved.includes(id));
  const notSolved = resolutions.filter(({ id }) => draft.notSolved.includes(id));
  const team = teamFields.find(({ id }) => id === draft.teamField);
  return (
    <dl class="sluice-summary">
      {statuses.length > 0 &&
        CATEGORIES.map((category) => (
          <Line name={categoryText(category)}>
            {listed(statuses.filter(({ id }) => draft.statuses[id] === category).map(({ name }) => name))}
          </Line>
        ))}
      <Line name={AJS.I18n.getText("sluice.start.summary.solved")}>{listed(solved.map(({ name }) => name))}</Line>
      <Line name={AJS.I18n.getText("sluice.start.summary.not-solved")}>
        {listed(notSolved.map(({ name }) => name))}
      </Line>
      <Line name={AJS.I18n.getText("sluice.start.urgent")}>
        {draft.urgent.trim() === "" ? AJS.I18n.getText("sluice.start.urgent.empty") : <code>{draft.urgent.trim()}</code>}
      </Line>
      <Line name={AJS.I18n.getText("sluice.start.team")}>
        {team?.name ?? AJS.I18n.getText("sluice.start.team.project")}
      </Line>
      <Line name={AJS.I18n.getText("sluice.start.choose.language")}>{languageName(language)}</Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function listed(names: string[]): string {
  return names.length === 0 ? AJS.I18n.getText("sluice.start.summary.none") : names.join(", ");
}
