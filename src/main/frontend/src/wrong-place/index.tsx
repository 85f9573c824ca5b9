import { dashboardItem } from "../gadget/item";
import { measure } from "./measure";
import { WrongPlaceView } from "./view";

export default dashboardItem({
  title: () => AJS.I18n.getText("sluice.wrong-place.title"),
  undivided: true,
  measure,
  view: WrongPlaceView,
});
