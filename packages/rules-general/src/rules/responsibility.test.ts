import { lacking, row, testRule } from "@houqin/testing";
import { person } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { committeeComplete } from "./committee-complete.ts";
import { committeeWatched } from "./committee-watched.ts";
import { dutiesOwned } from "./duties-owned.ts";
import { lettersSigned } from "./letters-signed.ts";
import { noSelfInspection } from "./no-self-inspection.ts";
import { postsFilled } from "./posts-filled.ts";

const letter = (until: string, signer = "wang", theme = "safety") =>
  row("general/responsibility-letter", "2025-01-03", { theme, person: signer, from: "2025-01-01", until });
testRule(lettersSigned, {
  ...wednesday,
  pass: {
    "takes one on its last day": [wang, letter("2025-11-12")],
    "asks for other fields where it is set to": {
      entries: [wang, letter("2026-12-31", "wang", "fire")],
      options: { themes: ["fire"] },
    },
    "asks certain posts where it is set to": {
      entries: [wang, person("li", "head"), letter("2026-12-31", "li")],
      options: { posts: ["head"] },
    },
    "warns thirty days ahead": {
      entries: [wang, letter("2025-12-12")],
      asOf: "2025-11-12",
      finds: ["wang、safety 的责任书 2025-12-13T00:00 到期，请重签"],
    },
  },
  fail: { "fails the day after": { entries: [wang, letter("2025-11-11")], finds: ["wang、safety 没有有效的责任书"] } },
  unknown: { "is unknown where no letters are kept": { entries: [wang], without: ["general/responsibility-letter"] } },
});

const owns = (scope: string, level: string, owner = "li") =>
  row("general/duty", "2025-01-03", { scope, level, until: "2025-12-31" }, { actors: { owner } });
const fireLeader = { scopes: ["fire"], levels: ["leader"] };
testRule(dutiesOwned, {
  ...wednesday,
  pass: {
    "takes one owner at each level of each field": ["safety", "fire", "hygiene", "assets"].flatMap((scope) =>
      ["leader", "department", "post"].map((level) => owns(scope, level)),
    ),
    "takes areas and levels that it is set to": {
      entries: [owns("dorm-1", "post")],
      options: { scopes: ["dorm-1"], levels: ["post"] },
    },
  },
  fail: {
    "fails a field without an owner": {
      entries: [owns("fire", "post")],
      options: fireLeader,
      finds: ["fire、leader 没有责任人"],
    },
    "fails one with two": {
      entries: [owns("fire", "leader"), owns("fire", "leader", "zhao")],
      options: fireLeader,
      finds: ["fire、leader 有 2 个责任人，应明确 1 人主责"],
    },
    "takes no line without a name": { entries: [lacking(owns("fire", "leader"), "actors")], options: fireLeader },
  },
  unknown: { "is unknown where duties are not kept": { entries: [], without: ["general/duty"] } },
});

const plumber = row("site/post", "2024-01-01", { name: "水电工" }, { subject: "plumber" });
testRule(postsFilled, {
  ...wednesday,
  pass: { "takes a post with one": [plumber, person("li", "plumber")] },
  fail: {
    "fails a vacant post": {
      entries: [plumber, person("li", "guard")],
      finds: ["plumber 岗缺员：现有 0 人，应有 1 人"],
    },
  },
  none: { unknown: "who holds which post stands in the site file" },
  exempt: { facts: { "site/person post": "somebody without a post holds none" } },
});

const group = (actors: Record<string, string | string[]>) =>
  row("general/committee", "2025-11-12", { title: "卫生考评组" }, { actors });
testRule(committeeComplete, {
  ...wednesday,
  pass: { "takes a chair and two members": [group({ chair: "li", members: ["wang", "zhao"] })] },
  fail: {
    "fails one without a chair": { entries: [group({ members: ["wang", "zhao"] })], finds: ["小组缺 chair"] },
    "fails one with a single member": [group({ chair: "li", members: ["wang"] })],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
testRule(committeeWatched, {
  ...wednesday,
  pass: { "takes somebody from outside": [group({ chair: "li", members: ["wang"], supervisor: "zhao" })] },
  fail: {
    "fails the chair": {
      entries: [group({ chair: "li", members: ["wang"], supervisor: "li" })],
      finds: ["组长和监督人都是 li，监督人应在组外"],
    },
  },
  unknown: { "is unknown where nobody watches": [group({ chair: "li", members: ["wang"] })] },
});

const block = row("site/area", "2024-01-01", { name: "一号楼", kind: "building", owner: "wang" }, { subject: "b-1" });
const inspected = (by: string) =>
  row(
    "general/inspection",
    "2025-11-12T09:00",
    { topic: "hygiene", items: [{ item: "地面", ok: true }] },
    { area: "b-1", actors: { by } },
  );
testRule(noSelfInspection, {
  ...wednesday,
  pass: { "takes somebody else": [block, inspected("li")] },
  fail: {
    "fails the owner": { entries: [block, inspected("wang")], finds: ["检查人就是责任人 wang，应换人检查"] },
  },
  unknown: { "is unknown where nobody signed": [block, lacking(inspected("li"), "actors")] },
});
