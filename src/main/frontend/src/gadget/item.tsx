import { render } from "preact";
import type { DashboardApi, DashboardItem, Place } from "../host/dashboard";
import type { Measured } from "./answers";
import { Configuration } from "./configuration";
import { Gadget, readersToday, type Kind } from "./gadget";
import { read, written } from "./preferences";
import { NotConfigured } from "./states";

/** The class that Jira makes one of for each gadget on the dashboard. */
export function dashboardItem<T extends Measured>(kind: Kind<T>): new (api: DashboardApi) => DashboardItem {
  return class implements DashboardItem {
    constructor(private readonly api: DashboardApi) {}

    render(place: Place, stored: Record<string, unknown>): void {
      const preferences = read(stored);
      this.api.setTitle(kind.title());
      const root = emptied(place);
      if (!preferences.configured || preferences.project === "") {
        render(<NotConfigured editable={this.api.isEditable()} />, root);
        this.api.resize();
        return;
      }
      let round = 0;
      const draw = () =>
        render(
          <Gadget api={this.api} kind={kind} preferences={preferences} today={readersToday()} round={round++} />,
          root,
        );
      this.api.initRefresh(written(preferences), draw);
      draw();
    }

    renderEdit(place: Place, stored: Record<string, unknown>): void {
      this.api.setTitle(kind.title());
      const preferences = read(stored);
      render(
        <Configuration api={this.api} preferences={preferences} share={kind.share} undivided={kind.undivided} />,
        emptied(place),
      );
    }
  };
}

/** A fresh element each time: Jira empties the place between calls without telling anybody. */
function emptied(place: Place): HTMLElement {
  const outer = place[0];
  if (outer === undefined) throw new Error("Jira gave the gadget no place to draw in");
  const root = document.createElement("div");
  outer.replaceChildren(root);
  return root;
}
