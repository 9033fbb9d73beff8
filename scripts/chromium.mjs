// Finds Chromium for the browser tests; run as a program, installs it where that is possible (Debian or Ubuntu, as root).
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds the browser: the one that CHROMIUM_PATH names, else the first that is installed.
 *
 * @returns {string | undefined} the path of the executable
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications];
  return candidates.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install() {
  console.error("Chromium is missing: installing Debian's package (about 350 MB on disk).");
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    // Standard output is kept for the tests' own result.
    const { status } = spawnSync("apt-get", args, { env, stdio: ["ignore", 2, 2] });
    if (status !== 0) return false;
  }
  return true;
}

const howTo = `Chromium is needed by the browser tests and was not found.
  Debian:  as root, apt-get install chromium
  Others:  install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const debian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const path = findChromium() ?? (debian && install() ? findChromium() : undefined);
  if (path === undefined || !isExecutable(path)) {
    console.error(path === undefined ? howTo : `CHROMIUM_PATH names ${path}, which cannot be executed.\n${howTo}`);
    process.exitCode = 1;
  }
}
