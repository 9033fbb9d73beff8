import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../../../scripts/libreoffice.mjs";

/** Lets LibreOffice turn a file into one of another kind beside it, under the same name; gives its bytes. */
export function convertByLibreOffice(path: string, to: string): Buffer {
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
