import { createEngine, definePack } from "@houqin/core";
import { expect, it } from "vitest";
import { textReport } from "../report.ts";

const pack = definePack({ name: "yard", title: { zh: "院子", en: "Yard" }, entries: {}, rules: [] });
const engine = createEngine({ packs: [pack] });
const told = (kinds: readonly string[], locale: "zh" | "en") => {
  const areas = kinds.map((kind, index) => ({ id: `a-${index}`, name: `A${index}`, kind }));
  const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai", areas });
  const evaluation = engine.evaluate({
    site,
    entries: [],
    asOf: "2026-03-01",
    period: { from: "2026-03-01", to: "2026-03-01" },
  });
  return textReport(evaluation, { catalogue: engine.catalogue(), site, locale });
};

it("tells names that no pack knows together, each with how often it stands there, and once what there is", () => {
  const zh = told(["observatory", "dorm", "aviary", "aviary", "kichen"], "zh");
  expect(zh).toContain("site.areas.*.kind：写的是 observatory、aviary（2 处）、kichen（是否想写 kitchen？）");
  expect(zh.split("应为规则包认识的区域类别：building、dorm、kitchen")).toHaveLength(2);
  expect(told(["observatory", "aviary", "aviary"], "en")).toContain(
    "site.areas.*.kind: found observatory, aviary (2 places)",
  );
});

it("tells one name by itself, at its place", () => {
  const zh = told(["dorm", "kichen", "kichen"], "zh");
  expect(zh).toMatch(
    /site\.areas\.1\.kind：写的是 kichen，应为规则包认识的区域类别：.*（是否想写 kitchen？）\n +这样写的共 2 处/,
  );
});
