// Finds LibreOffice, which makes and opens the Word documents of tests.
import { findProgram } from "./program.mjs";

/** @type {import("./program.mjs").Program} */
export const libreOffice = {
  name: "LibreOffice",
  variable: "SOFFICE_PATH",
  commands: ["soffice", "libreoffice"],
  applications: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  debian: "libreoffice-writer-nogui",
  size: "450 MB",
  others: "install LibreOffice",
};

/** @returns {string | undefined} the path of its command */
export const findLibreOffice = () => findProgram(libreOffice);
