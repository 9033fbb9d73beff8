import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { test } from "vitest";
import { entriesOfMonth } from "./generate.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
test("x", () => {
  const { preset, rules } = read("houqin.config.json");
  const engine = createEngine({ packs: [general, eldercare], preset, rules, calendar: china() });
  const site = engine.readSite(read("site.json"));
  const ledger = engine.ledger({ site, entries: entriesOfMonth() });
  console.log("REF", ledger.size, JSON.stringify(ledger.refused).slice(0, 1500));
  const ev = engine.evaluate({
    site,
    ledger,
    asOf: "2026-05-31",
    period: { from: "2026-01-01", to: "2026-12-31" },
    detail: "verdicts",
  });
  for (const f of ev.findings) console.log("F", f.severity, f.verdict, f.fingerprint, f.message.id);
  console.log("S", JSON.stringify(ev.scores?.filter((s) => s.period === "2026-05")).slice(0, 1500));
});
