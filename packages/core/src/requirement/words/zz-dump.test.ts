import { test } from "vitest";
import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { canteen } from "@houqin/rules-canteen";
test("dump", () => {
  for (const r of createEngine({ packs: [general, canteen] }).catalogue().rules) console.log(`${r.id} [${r.shape}] ${r.title.zh}\n  ${r.describes?.zh}\n  ${r.describes?.en}`);
});
