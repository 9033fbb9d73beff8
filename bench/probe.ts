import { readFileSync } from "node:fs";
import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { canteen } from "@houqin/rules-canteen";
import { china } from "@houqin/calendar-cn";
import { entriesOfYear } from "../examples/school-year/entries-of-year.ts";
const dir = new URL("../../examples/school-year/", import.meta.url);
const config = JSON.parse(readFileSync(new URL("houqin.config.json", dir), "utf8"));
const engine = createEngine({ packs: [general, canteen] as any, preset: config.preset, rules: config.rules, waivers: config.waivers, calendar: china() } as any);
const site = engine.readSite(JSON.parse(readFileSync(new URL("site.json", dir), "utf8")));
let t = performance.now();
const lap = (s: string) => { const n = performance.now(); console.log(s, (n - t).toFixed(1)); t = n; };
const entries = [...entriesOfYear()];
lap("generate " + entries.length);
const cat = engine.catalogue();
for (const r of cat.rules) { const q: any = (r as any).requirement; if (process.argv[2] && q && (q.shape === "limit" || q.shape === "presence")) console.log(r.id, JSON.stringify(q)); }
t = performance.now();
const ledger = engine.ledger({ site, entries });
lap("ledger");
console.log(ledger.size, ledger.refused.length, ledger.refused.slice(0, 3));
console.log(Object.entries(ledger.counts).sort((a, b) => b[1] - a[1]).map(([k, c]) => `${k} ${c}`).join("\n"));
for (let i = 0; i < 8; i++) { t = performance.now(); const e = engine.evaluate({ site, ledger, asOf: "2026-08-31" }); lap(`evaluate ${e.findings.length} rules ${e.rules.length}`); }
const times: [string, number][] = [];
engine.evaluate({ site, ledger, asOf: "2026-08-31", timings: { clock: () => performance.now(), hear: (r: string, x: number) => times.push([r, x]) } });
times.sort((a, b) => b[1] - a[1]);
const shape = new Map(cat.rules.map((r: any) => [r.id, r.requirement?.shape ?? "check"]));
console.log(times.slice(0, 40).map(([r, x]) => `${x.toFixed(2)} ${r} ${shape.get(r)}`).join("\n"), times.reduce((s, [, x]) => s + x, 0));
