import { render } from "preact";
import { Page } from "./page";

/** Draws the page in place of the words that its template holds for those whom the script does not reach. */
export default function start(place: Element): void {
  place.replaceChildren();
  render(<Page project={place.getAttribute("data-project") ?? ""} />, place);
}
