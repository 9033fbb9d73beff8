import { test } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { createEngine } from "@houqin/core";
import { china } from "@houqin/calendar-cn";
import * as G from "@houqin/rules-general";
import * as C from "@houqin/rules-canteen";
import { cleanYear } from "/work/main/examples/school-year/generator/year.ts";
test("clean", { timeout: 200000 }, () => {
  console.log(Object.keys(G).filter(k=>/^(general|canteen|rules)/.test(k)), Object.keys(C).filter(k=>/^canteen/.test(k)));
  const engine = createEngine({ packs: [(G as any).general, (C as any).canteen], preset: "recommended", calendar: china() } as any);
  const site = engine.readSite(JSON.parse(readFileSync("/work/main/examples/school-year/site.json","utf8")));
  let t=performance.now();
  const ledger = engine.ledger({ site, entries: cleanYear() });
  console.log("ledger", performance.now()-t, ledger.size, (ledger as any).refused?.length, JSON.stringify((ledger as any).refused?.slice(0,10)));
  t=performance.now();
  const ev = engine.evaluate({ site, ledger, asOf: "2026-08-31", period: { from: "2025-09-01", to: "2026-08-31" }, detail: "verdicts" } as any);
  console.log("eval", performance.now()-t);
  const by = new Map<string, number>();
  for (const f of ev.findings) { const k=`${f.rule} ${f.severity} ${f.verdict} ${f.message.id}`; by.set(k,(by.get(k)??0)+1); }
  console.log([...by].map(([k,v])=>v+" "+k).join("\n"));
  for (const f of ev.findings.filter(f=>f.severity!=="info").slice(0,40)) console.log(JSON.stringify(f));
  writeFileSync("/tmp/clean.json", JSON.stringify(ev));
  console.log(ev.rules.map(r=>r.rule+" "+JSON.stringify(Object.fromEntries(Object.entries(r.tally).filter(([,v])=>v)))).join("\n"));
});
