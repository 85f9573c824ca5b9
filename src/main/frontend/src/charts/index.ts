import { flowChart, type FlowChart } from "./flow-chart";
import { runChart, type RunChart } from "./run-chart";

type Picture = ReturnType<typeof runChart>;

/**
 * The figure around a picture tells in words what it shows; the labels that the library puts on groups of marks ("rule",
 * "dot") would only be read in between.
 */
function unlabelled(picture: Picture): Picture {
  picture.setAttribute("aria-hidden", "true");
  picture.querySelectorAll("[aria-label], [aria-description]").forEach((part) => {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  });
  return picture;
}

/** The pictures that gadgets share; one script on the page, however many gadgets are on it. */
const charts = {
  flowChart: (chart: FlowChart, width: number) => unlabelled(flowChart(chart, width)),
  runChart: (chart: RunChart, width: number) => unlabelled(runChart(chart, width)),
};
export default charts;
