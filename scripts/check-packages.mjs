// Packs every package as npm would publish it, and asks publint and attw whether others can use it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const folder = mkdtempSync(join(tmpdir(), "houqin-pack-"));

/** @param {string} name a folder under packages/ */
function pack(name) {
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel", "error", "--pack-destination", folder];
  const text = execFileSync("npm", args, {
    cwd: join("packages", name),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  /** @type {unknown} npm 7 to 11 give a list of packages, later ones an object keyed by name */
  const packed = JSON.parse(text);
  const [first] = Object.values(Object(packed));
  return {
    tarball: join(folder, first.filename),
    files: first.files.map((/** @type {{ path: string }} */ file) => file.path),
  };
}

/** @param {string} name @param {string} tarball @param {readonly string[]} files */
async function problems(name, tarball, files) {
  const found = ["LICENSE", "dist/index.js", "dist/index.d.ts"]
    .filter((path) => !files.includes(path))
    .map((path) => `${path} is not in the package; run the build first`);
  const data = readFileSync(tarball);
  const archive = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
  found.push(...messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`));

  // The binary of attw exits with 0 when a package has no types at all, so its answer is read as well.
  const attw = spawnSync("attw", [tarball, "--profile", "esm-only", "--format", "json"], { encoding: "utf8" });
  const { analysis } = JSON.parse(attw.stdout || "{}");
  if (!analysis?.types) found.push("attw: no types found");
  if (attw.status !== 0) {
    const kinds = (analysis?.problems ?? []).map((/** @type {{ kind: string }} */ problem) => problem.kind);
    found.push(`attw: ${kinds.join(", ") || attw.stderr.trim() || `exit ${attw.status}`}`);
  }
  return found.map((problem) => `@houqin/${name}: ${problem}`);
}

try {
  const names = readdirSync("packages");
  /** @type {string[]} */
  const found = [];
  for (const name of names) {
    const { tarball, files } = pack(name);
    found.push(...(await problems(name, tarball, files)));
  }
  for (const problem of found) console.error(problem);
  if (found.length === 0) console.log(`${names.length} packages packed; publint and attw found nothing wrong.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
