import type { Choosable } from "./answers";

interface Props {
  resolutions: Choosable["resolutions"];
  notSolved: string[];
  error: string | undefined;
  change: (notSolved: string[]) => void;
}

export const RESOLUTIONS_ID = "sluice-resolutions-list";

/** Nothing would ever count as solved, and Lead time would stay empty without saying why. */
export function solvesNothing(resolutions: Choosable["resolutions"], notSolved: string[]): boolean {
  return resolutions.length > 0 && resolutions.every(({ id }) => notSolved.includes(id));
}

/** Which resolutions mean that the task was solved here; the others are listed as not counted. */
export function Resolutions({ resolutions, notSolved, error, change }: Props) {
  const toggle = (id: string, solved: boolean) =>
    change(solved ? notSolved.filter((other) => other !== id) : [...notSolved, id]);
  return (
    <div
      class="sluice-group"
      role="group"
      id={RESOLUTIONS_ID}
      tabIndex={-1}
      aria-labelledby="sluice-resolutions"
      {...(error === undefined ? {} : { "aria-describedby": `${RESOLUTIONS_ID}-error` })}
    >
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
      {error !== undefined && (
        <div class="error" id={`${RESOLUTIONS_ID}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
