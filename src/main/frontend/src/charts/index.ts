import { flowChart } from "./flow-chart";
import { runChart } from "./run-chart";

/** The pictures that gadgets share; one script on the page, however many gadgets are on it. */
const charts = { flowChart, runChart };
export default charts;
