import { fileURLToPath } from "node:url";
import { china } from "@houqin/calendar-cn";
import { createEngine, type EntryIn, type Finding } from "@houqin/core";
import { handleOf, say } from "@houqin/report";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";

// A kitchen's tablet, in short: it knows what is due today, takes what the cooks enter, and says at once what is wrong.
// The app owns storage and clock; houqin is handed both.

const packs = [general, canteen] as const;
const engine = createEngine({
  packs,
  preset: "recommended",
  rules: { "canteen/sample-weight": ["error", { minGrams: 150 }], "canteen/cold-store-temperature": "warn" },
  calendar: china(),
});
const kept = ["canteen/fridge-temperature", "canteen/cooking", "canteen/food-sample"];
const site = engine.readSite({
  id: "qinghe",
  name: "青禾小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: kept.map((kind) => ({ kind, from: "2026-09-01" })),
  schedule: {
    operates: "workdays",
    terms: [{ id: "2026-autumn", from: "2026-09-01", to: "2027-01-22" }],
    meals: [{ id: "lunch", from: "11:30", to: "12:50" }],
  },
  posts: [{ id: "cook", name: "炊事员" }],
  people: [{ id: "p-li", name: "李师傅", post: "cook" }],
  assets: [{ id: "fridge-1", name: "1号冷藏柜", category: "chiller" }],
});
const catalogue = engine.catalogue();

/** What every line of the lunch that is cooked has in common. */
const lunch = { covers: "2026-09-01/lunch", actors: { by: "p-li" } };

/** What the cooks enter in the course of the day, in the order in which they do. */
const typed: readonly EntryIn<typeof packs>[] = [
  {
    id: "fridge-morning",
    kind: "canteen/fridge-temperature",
    at: "2026-09-01T07:10",
    actors: { by: "p-li" },
    data: { asset: "fridge-1", celsius: 11 },
  },
  {
    ...lunch,
    id: "chicken-done",
    kind: "canteen/cooking",
    at: "2026-09-01T10:40",
    data: { dish: "红烧鸡块", meal: "lunch", batch: 1, coreCelsius: 78 },
  },
  {
    ...lunch,
    id: "greens-done",
    kind: "canteen/cooking",
    at: "2026-09-01T10:55",
    data: { dish: "清炒青菜", meal: "lunch", batch: 1, coreCelsius: 82 },
  },
  {
    ...lunch,
    id: "chicken-sample",
    kind: "canteen/food-sample",
    at: "2026-09-01T11:05",
    data: { dish: "红烧鸡块", meal: "lunch", grams: 120 },
  },
  // The scale was misread. A correction is a new entry; the old one stays on record.
  {
    ...lunch,
    id: "chicken-sample-corrected",
    kind: "canteen/food-sample",
    at: "2026-09-01T11:05",
    recordedAt: "2026-09-01T11:20",
    replaces: "chicken-sample",
    data: { dish: "红烧鸡块", meal: "lunch", grams: 160 },
  },
];

/** Plays one day and gives what the tablet shows, line by line. */
export function kitchenDay(): readonly string[] {
  const shown: string[] = [];
  const tell = (sign: string, findings: readonly Finding[]) => {
    for (const finding of findings.filter(({ severity }) => severity !== "info")) {
      shown.push(`${sign} ${say(finding, catalogue, "zh", site)} [${handleOf(finding.fingerprint)}]`);
    }
  };

  const { items } = engine.agenda({ site, from: "2026-09-01", to: "2026-09-01" });
  for (const { due, kind } of items.filter((item) => kept.includes(item.kind))) {
    shown.push(`□ ${catalogue.kinds.find(({ id }) => id === kind)?.title.zh}，${due.replace("T", " ")} 前`);
  }
  const monitor = engine.open({ site, entries: [], asOf: "2026-09-01T06:00" });
  for (const entry of typed) {
    const moment = entry.recordedAt ?? entry.at;
    shown.push(moment.slice(11));
    const passed = monitor.advance(moment);
    const { added, resolved } = monitor.add([entry]);
    tell("!", [...passed.added, ...added]);
    tell("✓", [...passed.resolved, ...resolved]);
  }
  shown.push("24:00");
  tell("!", monitor.advance("2026-09-01").added);
  return shown;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${kitchenDay().join("\n")}\n`);
