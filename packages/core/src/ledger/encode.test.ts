import { expect, test } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { sayFound } from "../model/found.ts";
import { definePack } from "../rule/define-pack.ts";

const title = { zh: "记录", en: "Note" };
const note = defineEntry("a/note", { title, data: z.object({ what: z.string(), more: z.array(z.string()) }) });
const engine = createEngine({ packs: [definePack({ name: "a", title, entries: { note } })] });
const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" });

test("a text that would break a key in two is refused in the reader's language", () => {
  const split = "a\u001fb";
  const entries = [
    { id: "n1", kind: "a/note" as const, at: "2026-03-02", data: { what: split, more: [] } },
    { id: "n2", kind: "a/note" as const, at: "2026-03-02", data: { what: "a", more: [split] } },
  ];
  const { refused } = engine.ledger({ site, entries });
  expect(refused.map(({ path, found = null }) => [path, sayFound(found, "zh"), sayFound(found, "en")])).toEqual([
    ["data.what", "含控制字符 U+001F 的文字", "a text with the control character U+001F"],
    ["data.more", "含控制字符 U+001F 的文字", "a text with the control character U+001F"],
  ]);
});
