import { expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { definePack } from "../rule/define-pack.ts";

const title = { zh: "记录", en: "Note" };
const note = defineEntry("yard/note", { title, data: z.object({ text: z.string() }) });
const engine = createEngine({ packs: [definePack({ name: "yard", title, entries: { note } })] });
const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" });
const copy = (text: string) => ({ id: "n", kind: "yard/note", at: "2026-03-01", data: { text } });

it.each([["aab"], ["aba"], ["baa"]])(
  "refuses every copy of an entry of which one differs, in the order %s",
  (order) => {
    const ledger = engine.ledger({ site, entries: [...order].map(copy) });
    expect(ledger.size).toBe(0);
    expect(ledger.refused.map(({ code, entry }) => [code, entry])).toEqual([
      ["duplicateId", "n"],
      ["duplicateId", "n"],
      ["duplicateId", "n"],
    ]);
  },
);

it("tells of each copy where it stands", () => {
  const places = ["a.ndjson:3", "a.ndjson:9", "b.csv", "c.ndjson:1"];
  const entries = [..."aaba"].map(copy);
  const ledger = engine.ledger({ site, entries, place: (index) => places[index] ?? "" });
  expect(ledger.refused.map(({ place }) => place)).toEqual(places);
});

it("remembers the copies over a saved monitor", () => {
  const [first, other] = [copy("a"), copy("b")];
  const open = () => engine.open({ site, entries: [first, first] as never, asOf: "2026-03-02" });
  const saved = engine.load(JSON.parse(JSON.stringify(open().save())), { site });
  saved.add([other] as never);
  const lived = open();
  lived.add([other] as never);
  expect(saved.evaluation().refused).toEqual(lived.evaluation().refused);
  expect(saved.evaluation().refused).toHaveLength(3);
});
