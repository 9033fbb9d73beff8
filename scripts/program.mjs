// Finds programs that tests need, and installs them where that is possible (Debian or Ubuntu, as root).
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Program
 * @property {string} name what people call it
 * @property {string} variable the environment variable that names its executable
 * @property {readonly string[]} commands names of its executable
 * @property {readonly string[]} applications where it lies outside the folders for commands
 * @property {string} debian the package of Debian
 * @property {string} size how much room that takes
 * @property {string} others how to get it elsewhere
 */

/**
 * Finds a program: the one that its variable names, else the first that is installed.
 *
 * @param {Program} program
 * @returns {string | undefined} the path of the executable
 */
export function findProgram({ variable, commands, applications }) {
  const named = process.env[variable];
  if (named) return named;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications];
  return candidates.find(isExecutable);
}

/**
 * Sees to it that a program is there: installs it, or says how to and makes the process fail.
 *
 * @param {Program} program
 */
export function provide(program) {
  const { name, variable, debian, others } = program;
  const canInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const path = findProgram(program) ?? (canInstall && install(program) ? findProgram(program) : undefined);
  if (path !== undefined && isExecutable(path)) return;
  const howTo = `${name} is needed by tests and was not found.
  Debian:  as root, apt-get install ${debian}
  Others:  ${others}, or set ${variable} to its executable.`;
  console.error(path === undefined ? howTo : `${variable} names ${path}, which cannot be executed.\n${howTo}`);
  process.exitCode = 1;
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

/** @param {Program} program */
function install({ name, debian, size }) {
  console.error(`${name} is missing: installing Debian's package (about ${size} on disk).`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", debian],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    // Standard output is kept for the tests' own result.
    const { status } = spawnSync("apt-get", args, { env, stdio: ["ignore", 2, 2] });
    if (status !== 0) return false;
  }
  return true;
}
