import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The pack of the trial site, as a module path. */
export const kitchenPack = fileURLToPath(new URL("./kitchen-pack.ts", import.meta.url));

const config = { packs: [kitchenPack], calendar: "plain" };

const site = {
  id: "trial",
  name: "试验小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [
    { kind: "kitchen/sample", from: "2026-03-02" },
    { kind: "kitchen/patrol", from: "2026-03-02" },
  ],
  areas: [
    { id: "k1", name: "一食堂" },
    { id: "k2", name: "二食堂" },
  ],
  posts: [{ id: "cook", name: "厨师" }],
  people: [{ id: "p-wang", name: "王小丫", post: "cook" }],
};

const plan = {
  id: "plan-2026",
  title: "三月食堂工作计划",
  period: "2026-03-02/2026-03-03",
  tasks: [{ id: "weigh", text: "留样称够", rule: "kitchen/sample-weight", owner: "cook" }],
};

/** A round through both kitchens on both days of the plan, and one good and one bad sample. */
export const goodEntries: readonly object[] = [
  ...["k1", "k2"].flatMap((area) =>
    ["2026-03-02", "2026-03-03"].map((day) => ({
      id: `round-${area}-${day}`,
      kind: "kitchen/patrol",
      at: `${day}T08:00`,
      area,
      actors: { by: "p-wang" },
      data: {},
    })),
  ),
  sampleOf("sample-1", 130),
  sampleOf("sample-2", 100),
];

/** A sample of so many grams. */
export function sampleOf(id: string, grams: unknown, more: object = {}): object {
  return {
    id,
    kind: "kitchen/sample",
    at: "2026-03-02T11:00",
    area: "k1",
    actors: { by: "p-wang" },
    data: { dish: "红烧肉", grams, ...more },
  };
}

/** Entries as lines. */
export function lines(entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/** Files of a site folder: text, bytes, a value for JSON, or `undefined` to leave out one that is there by default. */
export type Files = Readonly<Record<string, string | Uint8Array | object | undefined>>;

/** Writes a site folder in a temporary place; `files` come on top of a small site that is all right. */
export function siteFolder(files: Files = {}): string {
  const dir = mkdtempSync(join(tmpdir(), "houqin-"));
  const all: Files = {
    "houqin.config.json": config,
    "site.json": site,
    "plan.json": plan,
    "entries/a.ndjson": lines(goodEntries),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    const plain = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(dir, name), plain ? content : JSON.stringify(content));
  }
  return dir;
}

/** Removes what {@link siteFolder} wrote. */
export function removeFolder(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}
