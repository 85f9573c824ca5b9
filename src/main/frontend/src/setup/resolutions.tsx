import type { PreviewReady } from "./answers";

interface Props {
  resolutions: PreviewReady["resolutions"];
  notSolved: string[];
  change: (notSolved: string[]) => void;
}

/** Which resolutions mean that the task was solved here; the others are listed as not counted. */
export function Resolutions({ resolutions, notSolved, change }: Props) {
  const toggle = (id: string, solved: boolean) =>
    change(solved ? notSolved.filter((other) => other !== id) : [...notSolved, id]);
  return (
    <div class="sluice-group" role="group" aria-labelledby="sluice-resolutions">
      <h3 id="sluice-resolutions">{AJS.I18n.getText("sluice.start.resolutions")}</h3>
      <p class="description">{AJS.I18n.getText("sluice.start.resolutions.hint")}</p>
      {resolutions.map(({ id, name }) => (
        <div class="checkbox">
          <input
            type="checkbox"
            class="checkbox"
            id={`sluice-resolution-${id}`}
            checked={!notSolved.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          <label for={`sluice-resolution-${id}`}>{name}</label>
        </div>
      ))}
    </div>
  );
}
