// Finds LibreOffice, which makes and opens the Word documents of tests.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
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

/**
 * Lets LibreOffice turn a file into one of another kind beside it, under the same name.
 *
 * @param {string} path
 * @param {string} to the ending of the other kind, such as `docx`
 * @returns {Buffer} its bytes
 */
export function convertByLibreOffice(path, to) {
  const program = findLibreOffice() ?? "soffice, which is not installed: run node scripts/test-programs.mjs";
  const folder = dirname(path);
  // A profile of its own: two runs at once would otherwise wait for each other.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const filter = path.endsWith(".txt") ? ["--infilter=Text (encoded):UTF8"] : [];
  const args = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", folder, path];
  const run = spawnSync(program, args, { encoding: "utf8", timeout: 110_000 });
  if (run.status !== 0) throw run.error ?? new Error(run.stderr);
  return readFileSync(path.replace(/\.\w+$/, `.${to}`));
}
