import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { addOne } from "./add-one.ts";
import { type Aim, aimLines, isMet } from "./aims.ts";
import { measureAllRules } from "./all-rules.ts";
import { measureFieldRules } from "./field-rules.ts";
import { measurePlanText } from "./plan-text.ts";
import { parsed, yearText } from "./sample-year.ts";
import { table } from "./table.ts";

const args = process.argv.slice(2);
const say = (text: string) => args.includes("--json") || process.stdout.write(`${text}\n`);

/** So many campuses make a million entries of the sample year's. */
const CAMPUSES = 9;

const text = yearText();
const year = parsed(text);
say(`${year.length} entries, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, Node ${process.version}`);

const fields = await measureFieldRules(text, 400);
const { built, bytes } = fields;
say(
  `\n${fields.rules} field rules, ${fields.pairs} times a rule met an entry, ${fields.breaches} breaches: the same for all before timing\n`,
);
say(
  table(
    ["from the built ledger, ms", "first", "best", "median", "× houqin"],
    [
      ["houqin", built.houqin],
      ["loops over typed rows", built.loops],
      ["json-rules-engine, an engine a kind, references lent", built.jsonRulesEngine],
    ],
    built.houqin.median,
  ),
);
say(
  table(
    ["from bytes, ms", "first", "best", "median", "× houqin"],
    [
      ["houqin", bytes.houqin],
      ["JSON.parse alone", bytes.parse],
      ["loops, trusting their input", bytes.loops],
      ["loops, entries validated by the same zod schemas", bytes.validatingLoops],
      ["json-rules-engine, trusting its input", bytes.jsonRulesEngine],
    ],
    bytes.houqin.median,
  ),
);

const all = measureAllRules(year, 8);
say(
  table(
    [`all ${all.rules} rules of the four packs, ms`, "first", "best", "median", "× field rules"],
    [["houqin, from the built ledger", all.times]],
    built.houqin.median,
  ),
);

/** Each size in a process of its own: the garbage of one is no concern of the other. */
const added = [1, CAMPUSES].map((campuses) => {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=6144",
      ...process.execArgv,
      fileURLToPath(import.meta.resolve("./add-one-process.ts")),
      `${campuses}`,
    ],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof addOne>;
});
const [small, large] = added as [ReturnType<typeof addOne>, ReturnType<typeof addOne>];
say("one entry added to an open evaluation of all rules, µs\n");
say(
  table(
    ["", "best", "median", "p90", "× first size"],
    added.flatMap(({ entries, cold, warm, late, advance }) => [
      [`${entries} entries: the next one, the first hundred times`, scaled(cold)] as const,
      [`${entries} entries: the next one`, scaled(warm)] as const,
      [`${entries} entries: one of long ago, late`, scaled(late)] as const,
      [`${entries} entries: letting time come up to the next`, scaled(advance)] as const,
    ]),
    small.warm.median * 1000,
    ["best", "median", "p90"],
  ),
);

const reading = measurePlanText(8);
say(
  table(
    [`${reading.megabytes.toFixed(2)} MB of plans as people write them, ms`, "first", "best", "median", "× reading"],
    [
      ["read: outline, rhythms, dates, figures, sums, owners, topics", reading.read],
      ["split into sentences, twelve patterns tried on each", reading.tried],
      ["JSON.parse of what was read", reading.parsed],
    ],
    reading.read.median,
  ),
);

const aims: readonly Aim[] = [
  { name: "field rules: hand loops ÷ houqin", found: built.loops.median / built.houqin.median, atLeast: 1 },
  {
    name: "field rules: json-rules-engine ÷ houqin",
    found: built.jsonRulesEngine.median / built.houqin.median,
    atLeast: 500,
  },
  {
    name: "from bytes: houqin ÷ loops with zod validation",
    found: bytes.houqin.median / bytes.validatingLoops.median,
    atMost: 1,
  },
  {
    name: "from bytes: houqin ÷ JSON.parse of the same text",
    found: bytes.houqin.median / bytes.parse.median,
    atMost: 4,
  },
  { name: "all rules, built ledger: houqin ÷ JSON.parse", found: all.times.median / bytes.parse.median, atMost: 3 },
  {
    name: `all rules: whole ÷ next entry, ${small.entries}`,
    found: all.times.median / small.warm.median,
    atLeast: 5000,
  },
  { name: `next entry, ${small.entries}: µs`, found: small.warm.median * 1000, atMost: 50 },
  { name: `next entry, ${large.entries}: µs`, found: large.warm.median * 1000, atMost: 50 },
  { name: `late entry, ${small.entries}: µs`, found: small.late.median * 1000, atMost: 50 },
  { name: `late entry, ${large.entries}: µs`, found: large.late.median * 1000, atMost: 50 },
  { name: "next entry: large ÷ small", found: large.warm.median / small.warm.median, atMost: 1.5 },
  { name: "late entry: large ÷ small", found: large.late.median / small.late.median, atMost: 1.5 },
  {
    name: "plan text: read ÷ twelve patterns on each sentence",
    found: reading.read.median / reading.tried.median,
    atMost: 40,
  },
  { name: "plan text: two megabytes ÷ one", found: reading.twice, atMost: 2.4 },
];
say(aimLines(aims));
if (args.includes("--json"))
  process.stdout.write(
    `${JSON.stringify({ node: process.version, fields, all, added, reading, aims: aims.map((aim) => ({ ...aim, met: isMet(aim) })) }, null, 2)}\n`,
  );

function scaled(times: ReturnType<typeof addOne>["warm"]) {
  return {
    ...times,
    first: times.first * 1000,
    best: times.best * 1000,
    median: times.median * 1000,
    p90: times.p90 * 1000,
  };
}
