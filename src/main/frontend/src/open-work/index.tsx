import { dashboardItem } from "../gadget/item";
import { measure } from "./measure";
import { OpenWorkView } from "./view";

export default dashboardItem({
  title: () => AJS.I18n.getText("sluice.open-work.title"),
  ofNow: true,
  measure,
  view: OpenWorkView,
});
