import { render } from "preact";
import { Panel, type Standing } from "./panel";
import { PausedPage } from "./paused-page";
import { UrgentNow } from "./urgent-now";

const LINK = "sluice-urgent-now";
const DRAWN = ".sluice-work-panel, .sluice-paused-page";

/** Begins on every page: the link at its top opens the dialog, and what the page holds of ours is drawn, now and when it changes. */
export default function start(page: Element): void {
  page.addEventListener("click", (event) => {
    // By where it leads: on a narrow page Jira puts a copy without its id into a menu
    const link = event.target instanceof Element ? event.target.closest(`a[href$="#${LINK}"]`) : null;
    if (link !== null) {
      event.preventDefault();
      open();
    }
  });
  drawAll(page);
  // Jira draws the panels of a task anew when something was edited in place
  let due = false;
  new MutationObserver(() => {
    // A board changes a thousand times in a moment; once before the next picture is enough
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      drawAll(page);
    });
  }).observe(page, { childList: true, subtree: true });
}

/** The dialog; an open one stays. */
function open(): void {
  if (document.getElementById("sluice-call-place") !== null) return;
  const place = document.createElement("div");
  place.id = "sluice-call-place";
  document.body.append(place);
  const close = (changed: boolean) => {
    render(null, place);
    place.remove();
    document.getElementById(LINK)?.focus();
    // What the page says of a task, or of what is paused, may be so no longer
    if (changed && document.querySelector(DRAWN) !== null) location.reload();
  };
  render(<UrgentNow here={AJS.Meta.get("project-key")} close={close} />, place);
}

function drawAll(page: Element): void {
  page.querySelectorAll<HTMLElement>(".sluice-work-panel:not([data-drawn])").forEach((place) => {
    place.dataset["drawn"] = "yes";
    place.replaceChildren();
    render(<Panel standing={standing(place.dataset)} reload={() => location.reload()} />, place);
  });
  page.querySelectorAll<HTMLElement>(".sluice-paused-page:not([data-drawn])").forEach((place) => {
    place.dataset["drawn"] = "yes";
    place.replaceChildren();
    render(<PausedPage project={place.dataset["project"] ?? ""} />, place);
  });
}

function standing(data: DOMStringMap): Standing {
  const text = (name: string) => data[name] ?? "";
  return {
    issue: text("issue"),
    project: text("project"),
    can: text("can"),
    line: text("line"),
    since: text("since"),
    pausedFor: text("for"),
    ended: text("ended") !== "",
    urgent: text("urgent") !== "",
    offer: text("offer"),
    offerTo: text("offerTo"),
    offerUntil: text("offerUntil"),
    limits: text("limits")
      .split("\n")
      .filter((line) => line !== ""),
    asks: text("asks") !== "",
  };
}
