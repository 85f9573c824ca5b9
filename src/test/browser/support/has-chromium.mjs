// Ends with 0 when the tests would find a browser, and with 1 when one has to be installed.
import { chromium } from "./surroundings.mjs";

try {
  console.log(`The browser is ${chromium()}`);
} catch {
  process.exitCode = 1;
}
