import { render } from "preact";
import { Page } from "./page";

/** Fills the project's page of changes of stream. */
export default function start(place: HTMLElement): void {
  place.replaceChildren();
  render(<Page project={place.dataset["project"] ?? ""} />, place);
}
