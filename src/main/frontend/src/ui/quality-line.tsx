import type { DataQuality } from "../gadget/answers";
import { whole } from "../words/numbers";
import { isChoice, reasonText } from "../words/reasons";

/** Below this share of the tasks a number is shown in grey and called uncertain. */
export const ENOUGH = 0.85;

export function isThin({ used, of, excluded }: DataQuality): boolean {
  const chosen = excluded.filter(({ reason }) => isChoice(reason)).reduce((sum, { count }) => sum + count, 0);
  return of > chosen && used / (of - chosen) < ENOUGH;
}

/** What the number rests on: how many tasks were counted, and why the others were not. */
export function QualityLine({ quality }: { quality: DataQuality }) {
  const { used, of } = quality;
  const excluded = quality.excluded
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => reasonText(reason, whole(count)));
  return (
    <div class="sluice-quality">
      <p>
        {excluded.length === 0
          ? AJS.I18n.getText("sluice.quality.all", whole(of))
          : AJS.I18n.getText("sluice.quality", whole(used), whole(of), excluded.join("; "))}
      </p>
      {isThin(quality) && <p class="sluice-thin-note">{AJS.I18n.getText("sluice.quality.thin")}</p>}
    </div>
  );
}
