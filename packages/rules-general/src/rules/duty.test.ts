import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { gateManned } from "./gate-manned.ts";
import { keysReturned } from "./keys-returned.ts";
import { onePostAtATime } from "./one-post-at-a-time.ts";
import { visitorsChecked } from "./visitors-checked.ts";

const verdictsOf = verdictsUnder(wednesday);

const worked = (start: string, end: string, post = "guard", by = "wang") =>
  row("general/shift", start, { post, start, end }, { actors: { by } });

const night = worked("2025-11-11T18:00", "2025-11-12T06:00");
const rest = worked("2025-11-12T06:00", "2025-11-13T00:00", "guard", "li");
const gap = worked("2025-11-11T18:00", "2025-11-12T05:00");
testRule(gateManned, {
  ...wednesday,
  asOf: "2025-11-13",
  pass: {
    "takes a day with a handover at the exact hour": [night, rest],
    "watches the posts that it is set to": {
      entries: [worked("2025-11-12T00:00", "2025-11-13T00:00", "warden")],
      options: { posts: ["warden"] },
    },
  },
  fail: {
    "fails the hour of a gap": { entries: [gap, rest], finds: ["guard 岗缺人：在岗 0 人，应有 1 人"] },
    "asks for as many people as it is set to": { entries: [night, rest], options: { people: 2 } },
    "takes no other post for it": [worked("2025-11-12T00:00", "2025-11-13T00:00", "cleaner")],
  },
  unknown: { "is unknown where no shifts are kept": { entries: [], without: ["general/shift"] } },
});
it("looks at the gate at every hour of the day", () => {
  expect(verdictsOf(gateManned, [night, rest])).toEqual(Array.from({ length: 24 }, () => "pass"));
});

const byDay = worked("2025-11-12T06:00", "2025-11-12T18:00");
testRule(onePostAtATime, {
  ...wednesday,
  pass: {
    "takes a shift that begins as the other ends": [byDay, worked("2025-11-12T18:00", "2025-11-12T22:00", "cleaner")],
    "takes two people at once": [byDay, worked("2025-11-12T06:00", "2025-11-12T18:00", "guard", "li")],
  },
  fail: {
    "fails two posts at once for a minute": {
      entries: [byDay, worked("2025-11-12T17:59", "2025-11-12T22:00", "cleaner")],
      finds: ["wang 同一时间记了 2 个岗"],
    },
  },
  unknown: { "is unknown where no shifts are kept": { entries: [byDay], without: ["general/shift"] } },
});

const custody = (at: string, action: string, key = "key-1") =>
  row("general/key-custody", at, { key, action }, { actors: { by: "zhao", holder: "wang" } });
const out = custody("2025-11-12T08:00", "out");
testRule(keysReturned, {
  ...wednesday,
  pass: { "takes a key back after exactly twelve hours": [out, custody("2025-11-12T20:00", "back")] },
  fail: {
    "is late a minute after": {
      entries: [out, custody("2025-11-12T20:01", "back")],
      finds: ["钥匙还晚了：2025-11-12T20:01 才还，应在 2025-11-12T20:00 前"],
    },
    "fails one that never came back": {
      entries: [out, custody("2025-11-12T10:00", "back", "key-2")],
      finds: ["钥匙到点没还，应在 2025-11-12T20:00 前归还"],
    },
  },
  unknown: { "is unknown where custody is not kept": { entries: [out], without: ["general/key-custody"] } },
});
it("waits for a key while it may still come", () => {
  expect(verdictsOf(keysReturned, [out], { asOf: "2025-11-12T19:00" })).toEqual(["pending"]);
});

const came = (idChecked: boolean) =>
  row("general/visitor", "2025-11-12T09:00", { name: "来客", reason: "送货", idChecked }, { area: "gate-1" });
testRule(visitorsChecked, {
  ...wednesday,
  pass: { "takes a visitor whose identity was checked": [came(true)] },
  fail: {
    "fails one who was let in unchecked": {
      entries: [came(false)],
      finds: ["来访人员没核验身份就放行了"],
      evidence: ["e1"],
    },
  },
  none: { unknown: "every line of the visitors' book says whether the identity was checked" },
});
