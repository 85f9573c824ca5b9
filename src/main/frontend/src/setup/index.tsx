import { render } from "preact";
import { Page } from "./page";

/** Draws the page into the place that its template holds; called when the page's scripts are there. */
export default function start(place: Element): void {
  render(<Page />, place);
}
