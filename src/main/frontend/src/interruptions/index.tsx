import { dashboardItem } from "../gadget/item";
import { measure } from "./measure";
import { InterruptionsView } from "./view";

export default dashboardItem({
  title: () => AJS.I18n.getText("sluice.interruptions.title"),
  share: true,
  measure,
  view: InterruptionsView,
});
