import { readPlanText } from "@houqin/plan-text";
const t = process.argv.slice(2).join("\n");
const r = readPlanText(t.replaceAll("\\n","\n"));
for (const p of r.plans) { for (const k of ["outline","cadences","deadlines","targets","amounts","owners"] as const) for (const i of p[k]) console.log(k, JSON.stringify(i)); console.log(p.topics.join(" "), p.period, p.orgKind); }
