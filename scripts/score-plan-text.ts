// Scores the reader of plan-text against its annotated corpus: F1 per label, and per format. Quotes are matched by overlap. Also says how long a
// megabyte takes.
import { readdirSync, readFileSync } from "node:fs";
import { type PlanPart, readPlanText } from "@houqin/plan-text";

const folder = new URL("../packages/plan-text/corpus/", import.meta.url);
const labels = ["outline", "cadences", "deadlines", "targets", "amounts", "owners", "topics"] as const;
type Label = (typeof labels)[number];

interface Item {
  readonly quote?: string;
  readonly title?: string;
  readonly label?: string;
  readonly start: number;
  readonly [name: string]: unknown;
}

interface Tally {
  hit: number;
  found: number;
  wanted: number;
}

interface Gold extends Record<Exclude<Label, "topics">, readonly Item[]> {
  readonly format: string;
  readonly topics: readonly string[];
  readonly orgKind: string;
  readonly period?: string;
}

const misses = process.argv.includes("--misses");
const numbers = process.argv
  .find((word) => word.startsWith("--plans="))
  ?.slice("--plans=".length)
  .split(",");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);

function spanOf(item: Item): readonly [number, number] {
  const words = item.quote ?? `${item.label ?? ""}${item.title ?? ""}`;
  return [item.start, item.start + words.length];
}

function overlaps(a: Item, b: Item): boolean {
  const [[aFrom, aTo], [bFrom, bTo]] = [spanOf(a), spanOf(b)];
  return aFrom < bTo && bFrom < aTo;
}

/** Says whether a reading and an annotation mean the same. */
function agrees(label: Label, found: Item, gold: Item): boolean {
  if (!overlaps(found, gold)) return false;
  switch (label) {
    case "outline":
      return found.level === gold.level;
    case "cadences":
      return (
        (found.cadence === gold.cadence || [found, gold].every((item) => /^per-event/.test(String(item.cadence)))) &&
        (found.times ?? 1) === (gold.times ?? 1) &&
        (found.interval ?? 1) === (gold.interval ?? 1)
      );
    case "deadlines":
      return (
        found.kind === gold.kind &&
        found.date === (gold.kind === "anchor" ? found.date : gold.date) &&
        String(found.dates) === String(gold.dates)
      );
    case "targets": {
      const whole = gold.value === 100 && found.value === 100 && gold.unit === "%";
      const same = found.comparator === gold.comparator || (whole && found.comparator !== "<=");
      return same && found.value === gold.value && (found.unit === gold.unit || gold.value === 0);
    }
    case "amounts":
      return found.value === gold.value && found.kind === gold.kind;
    default:
      return String(found.role).includes(String(gold.role)) || String(gold.role).includes(String(found.role));
  }
}

function match(label: Label, found: readonly Item[], gold: readonly Item[], name: string): Tally {
  const left = [...gold];
  let hit = 0;
  for (const item of found) {
    const index = left.findIndex((other) => agrees(label, item, other));
    if (index >= 0) {
      left.splice(index, 1);
      hit += 1;
    } else if (misses) console.log(`${name} ${label} + ${JSON.stringify(item)}`);
  }
  if (misses) for (const item of left) console.log(`${name} ${label} - ${JSON.stringify(item)}`);
  return { hit, found: found.length, wanted: gold.length };
}

function topicTally(found: readonly string[], gold: readonly string[], name: string): Tally {
  const hits = found.filter((topic) => gold.includes(topic));
  if (misses) {
    const [more, less] = [
      found.filter((topic) => !gold.includes(topic)),
      gold.filter((topic) => !found.includes(topic)),
    ];
    if (more.length + less.length > 0) console.log(`${name} topics + ${more.join(" ")} - ${less.join(" ")}`);
  }
  return { hit: hits.length, found: found.length, wanted: gold.length };
}

function f1({ hit, found, wanted }: Tally): string {
  return found + wanted === 0 ? "   – " : ((2 * hit) / (found + wanted)).toFixed(3);
}

function joined(name: keyof PlanPart, plans: readonly PlanPart[]): readonly Item[] {
  return plans.flatMap((plan) => plan[name] as unknown as readonly Item[]);
}

for (const set of ["seen", "held-out"]) {
  if (only !== undefined && only !== set) continue;
  const totals = new Map<string, Map<Label, Tally>>();
  const right = { org: 0, period: 0, all: 0 };
  const names = readdirSync(new URL(`${set}/`, folder)).filter(
    (name) => name.endsWith(".txt") && (numbers === undefined || numbers.includes(name.slice(0, 2))),
  );
  if (names.length === 0) continue;
  for (const name of names.toSorted()) {
    const text = readFileSync(new URL(`${set}/${name}`, folder), "utf8");
    const gold: Gold = JSON.parse(readFileSync(new URL(`${set}/${name.replace(".txt", ".json")}`, folder), "utf8"));
    const { plans } = readPlanText(text);
    right.all += 1;
    right.org += plans[0]?.orgKind === gold.orgKind ? 1 : 0;
    right.period += plans[0]?.period === gold.period ? 1 : 0;
    if (misses && plans[0]?.orgKind !== gold.orgKind)
      console.log(`${name} orgKind ${plans[0]?.orgKind} for ${gold.orgKind}`);
    if (misses && plans[0]?.period !== gold.period)
      console.log(`${name} period ${plans[0]?.period} for ${gold.period}`);
    for (const label of labels) {
      const tally =
        label === "topics"
          ? topicTally([...new Set(plans.flatMap(({ topics }) => topics))], gold.topics, name)
          : match(label, joined(label, plans), gold[label], name);
      for (const group of ["all", gold.format]) {
        const row = totals.get(group) ?? new Map<Label, Tally>();
        const sum = row.get(label) ?? { hit: 0, found: 0, wanted: 0 };
        row.set(label, { hit: sum.hit + tally.hit, found: sum.found + tally.found, wanted: sum.wanted + tally.wanted });
        totals.set(group, row);
      }
    }
  }
  console.log(
    `\n${set}: ${names.length} plans; kind of site ${right.org}/${right.all}, period ${right.period}/${right.all}`,
  );
  console.log(["format".padEnd(20), ...labels.map((label) => label.padStart(9))].join(" "));
  for (const [group, row] of totals) {
    const cells = labels.map((label) => f1(row.get(label) ?? { hit: 0, found: 0, wanted: 0 }).padStart(9));
    console.log([group.padEnd(20), ...cells].join(" "));
  }
}

/** A megabyte of the corpus, read once to warm up. */
const corpus = ["seen", "held-out"].flatMap((set) =>
  readdirSync(new URL(`${set}/`, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(`${set}/${name}`, folder), "utf8")),
);
const all = corpus.join("\n");
const large = all.repeat(Math.ceil(1e6 / Buffer.byteLength(all)));
readPlanText(large);
const began = performance.now();
readPlanText(large);
const took = Math.round(performance.now() - began);
console.log(`\n${(Buffer.byteLength(large) / 1e6).toFixed(2)} MB of these plans are read in ${took} ms`);
