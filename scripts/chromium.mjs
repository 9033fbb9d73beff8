// Finds Chromium for the browser tests.
import { findProgram } from "./program.mjs";

/** @type {import("./program.mjs").Program} */
export const chromium = {
  name: "Chromium",
  variable: "CHROMIUM_PATH",
  commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
  applications: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  debian: "chromium",
  size: "350 MB",
  others: "install Chromium or Google Chrome",
};

/** @returns {string | undefined} the path of the browser */
export const findChromium = () => findProgram(chromium);
