import { dashboardItem } from "../gadget/item";
import { measure } from "./measure";
import { LeadTimeView } from "./view";

export default dashboardItem({
  title: () => AJS.I18n.getText("sluice.lead-time.title"),
  measure,
  view: LeadTimeView,
});
