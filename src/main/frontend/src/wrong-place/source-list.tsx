import { plusDays } from "../gadget/window";
import { dayText, percent, whole } from "../words/numbers";
import type { Source, Sources } from "./measure";
import { Note } from "./note";

/** As many task types as a note names. */
const NAMED = 3;

interface Props {
  project: string;
  sources: Sources | null;
  moved: () => void;
}

/** Which groups of reporters send what belongs elsewhere, each with a note that can be sent to it. */
export function SourceList({ project, sources, moved }: Props) {
  if (sources === null) return <p class="sluice-quiet">{AJS.I18n.getText("sluice.wrong-place.groups.not-seen")}</p>;
  const days = AJS.I18n.getText("sluice.period", dayText(sources.from), dayText(plusDays(sources.to, -1)));
  return (
    <details onToggle={moved} class="sluice-wrong-place-sources">
      <summary>{AJS.I18n.getText("sluice.wrong-place.groups", days)}</summary>
      {sources.groups.length === 0 ? (
        <p class="sluice-quiet">{AJS.I18n.getText("sluice.wrong-place.groups.none")}</p>
      ) : (
        <ul>
          {sources.groups.map((source) => (
            <li key={source.name}>
              <bdi>{source.name ?? AJS.I18n.getText("sluice.wrong-place.groupless")}</bdi>
              {": "}
              {AJS.I18n.getText("sluice.wrong-place.of", whole(source.wrong), whole(source.arrived))}
              {source.share !== null && ` (${percent(source.share)})`}
              {source.wrong > 0 && source.name !== null && (
                <Note
                  title={AJS.I18n.getText("sluice.wrong-place.note.open")}
                  label={AJS.I18n.getText("sluice.wrong-place.note.to", source.name)}
                  text={noteTo(source, source.name, project, days)}
                  moved={moved}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="sluice-quiet">{AJS.I18n.getText("sluice.wrong-place.groups.about", whole(sources.hidden))}</p>
    </details>
  );
}

/** What can be said to a source: how much, of which types, and nobody's name. */
export function noteTo({ arrived, wrong, types }: Source, name: string, project: string, days: string): string {
  const named = types.slice(0, NAMED).map((type) => `${type.name ?? ""} (${whole(type.wrong)})`);
  return [
    AJS.I18n.getText("sluice.wrong-place.note", name, project, days, whole(arrived), whole(wrong)),
    ...(named.length > 0 ? [AJS.I18n.getText("sluice.wrong-place.note.types", named.join(", "))] : []),
    AJS.I18n.getText("sluice.wrong-place.note.end"),
  ].join(" ");
}
