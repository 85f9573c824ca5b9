import { render } from "preact";
import { read, written } from "../gadget/preferences";
import { NotConfigured } from "../gadget/states";
import type { DashboardApi, DashboardItem, Place } from "../host/dashboard";
import { Choice } from "./choice";
import { Line } from "./line";

/** The class that Jira makes one of for each gadget "Whose turn" on the dashboard. */
export default class WhoseTurn implements DashboardItem {
  constructor(private readonly api: DashboardApi) {}

  render(place: Place, stored: Record<string, unknown>): void {
    const preferences = read(stored);
    this.api.setTitle(AJS.I18n.getText("sluice.turns.title"));
    const root = emptied(place);
    if (!preferences.configured || preferences.project === "") {
      render(<NotConfigured editable={this.api.isEditable()} />, root);
      this.api.resize();
      return;
    }
    let round = 0;
    const draw = () => render(<Line api={this.api} project={preferences.project} round={round++} />, root);
    this.api.initRefresh(written(preferences), draw);
    draw();
  }

  renderEdit(place: Place, stored: Record<string, unknown>): void {
    this.api.setTitle(AJS.I18n.getText("sluice.turns.title"));
    render(<Choice api={this.api} preferences={read(stored)} />, emptied(place));
  }
}

function emptied(place: Place): HTMLElement {
  const outer = place[0];
  if (outer === undefined) throw new Error("Jira gave the gadget no place to draw in");
  const root = document.createElement("div");
  outer.replaceChildren(root);
  return root;
}
