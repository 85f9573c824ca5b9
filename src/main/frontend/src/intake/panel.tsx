import { render } from "preact";
import { Page } from "./page";

/** Begins on the page of a task: the panel is drawn, now and when Jira draws it anew because something was edited in place. */
export default function start(page: Element): void {
  drawAll(page);
  let due = false;
  new MutationObserver(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      drawAll(page);
    });
  }).observe(page, { childList: true, subtree: true });
}

function drawAll(page: Element): void {
  page.querySelectorAll<HTMLElement>(".sluice-intake-panel:not([data-drawn])").forEach((place) => {
    place.dataset["drawn"] = "yes";
    place.replaceChildren();
    render(<Page project={place.dataset["project"] ?? ""} only={place.dataset["issue"] ?? ""} />, place);
  });
}
