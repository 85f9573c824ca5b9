import type { Place, Step } from "./route";

/** Where the reader is among the four steps. */
export function Steps({ now }: { now: Place }) {
  const steps: { step: Step; text: string }[] = [
    { step: "choose", text: AJS.I18n.getText("sluice.start.step.choose") },
    { step: "look", text: AJS.I18n.getText("sluice.start.step.look") },
    { step: "settings", text: AJS.I18n.getText("sluice.start.step.settings") },
    { step: "switch-on", text: AJS.I18n.getText("sluice.start.step.switch-on") },
  ];
  const at = steps.findIndex(({ step }) => step === now);
  return (
    <nav aria-label={AJS.I18n.getText("sluice.start.steps")}>
      <ol class="sluice-steps">
        {steps.map(({ text }, index) => (
          <li
            class={index < at ? "sluice-step-done" : undefined}
            {...(index === at ? { "aria-current": "step" as const } : {})}
          >
            <span class="sluice-step-number" aria-hidden="true">
              {index < at ? "✓" : index + 1}
            </span>
            {text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
