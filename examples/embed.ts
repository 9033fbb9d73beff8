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
  rules: { "canteen/sample-weight": ["error", { minGrams: 150 }] },
  calendar: china(),
});
const site = engine.readSite({
  id: "qinghe",
  name: "青禾小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [
    { kind: "canteen/fridge-temperature", from: "2026-09-01" },
    { kind: "canteen/cooking", from: "2026-09-01" },
    { kind: "canteen/food-sample", from: "2026-09-01" },
  ],
  schedule: {
    operates: "workdays",
    terms: [{ id: "2026-autumn", from: "2026-09-01", to: "2027-01-22" }],
    meals: [{ id: "lunch", from: "11:30", to: "12:50" }],
  },
  areas: [{ id: "kitchen", name: "一楼后厨", kind: "kitchen" }],
  assets: [{ id: "fridge-1", name: "1号冷藏柜", category: "fridge", area: "kitchen" }],
});
const catalogue = engine.catalogue();

/** What the cooks enter in the course of the day, each with the moment at which they do. */
const typed: readonly EntryIn<typeof packs>[] = [
  {
    id: "t1",
    kind: "canteen/fridge-temperature",
    at: "2026-09-01T07:10",
    area: "kitchen",
    subject: "fridge-1",
    data: { celsius: 11, mode: "chill" },
  },
  {
    id: "c1",
    kind: "canteen/cooking",
    at: "2026-09-01T10:40",
    covers: "2026-09-01/lunch",
    data: { dish: "红烧鸡块", meal: "lunch", batch: 1, coreCelsius: 78 },
  },
  {
    id: "s1",
    kind: "canteen/food-sample",
    at: "2026-09-01T11:05",
    covers: "2026-09-01/lunch",
    data: { dish: "红烧鸡块", meal: "lunch", grams: 120 },
  },
  // The scale was read wrongly: a correction is a new entry, and the old one stays on record.
  {
    id: "s1-corrected",
    kind: "canteen/food-sample",
    at: "2026-09-01T11:05",
    recordedAt: "2026-09-01T11:20",
    replaces: "s1",
    covers: "2026-09-01/lunch",
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

  for (const { opens, due, kind } of engine.agenda({ site, from: "2026-09-01", to: "2026-09-01" }).items) {
    const title = catalogue.kinds.find(({ id }) => id === kind)?.title.zh ?? kind;
    if (opens >= "2026-09-01") shown.push(`□ ${due.slice(11)} ${title}`);
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
