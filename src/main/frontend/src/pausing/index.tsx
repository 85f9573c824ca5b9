import { render } from "preact";
import { PauseSwitch } from "./pause-switch";

/** Draws the page in place of the words that its template holds for those whom the script does not reach. */
export default function start(place: Element): void {
  place.replaceChildren();
  render(
    <div class="sluice-start">
      <PauseSwitch project="" />
    </div>,
    place,
  );
}
