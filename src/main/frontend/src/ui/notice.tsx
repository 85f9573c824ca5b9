import type { ComponentChildren } from "preact";

export type Tone = "info" | "warning" | "error" | "success";

/** A message in Jira's own form: what is the matter, and below it what to do. */
export function Notice({ tone, title, children }: { tone: Tone; title: string; children?: ComponentChildren }) {
  return (
    <div class={`aui-message aui-message-${tone} sluice-notice`} role={tone === "error" ? "alert" : "status"}>
      <p class="title">
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

export function Retry({ again }: { again: () => void }) {
  return (
    <p class="sluice-actions">
      <button type="button" class="aui-button" onClick={again}>
        {AJS.I18n.getText("sluice.again")}
      </button>
    </p>
  );
}
