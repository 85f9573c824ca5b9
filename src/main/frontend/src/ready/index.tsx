import { render } from "preact";
import { Page } from "./page";

/** Fills the project's page of what may be started. */
export default function start(place: HTMLElement): void {
  place.replaceChildren();
  render(<Page project={place.dataset["project"] ?? ""} />, place);
}
