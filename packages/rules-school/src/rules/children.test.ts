import { lacking, row, testRule } from "@houqin/testing";
import { classOne } from "../trial/cast.ts";
import { asKindergarten, wednesday, week } from "../trial/trial-school.ts";
import { childCheckDaily } from "./child-check-daily.ts";
import { childToAuthorised } from "./child-to-authorised.ts";
import { childrenAgree } from "./children-agree.ts";
import { childrenCounted } from "./children-counted.ts";
import { classDisinfected } from "./class-disinfected.ts";
import { releaseSigned } from "./release-signed.ts";
import { unwellSetApart } from "./unwell-set-apart.ts";

const garden = { ...wednesday, site: asKindergarten };
const released = (child: string, authorised = true) =>
  row(
    "school/child-release",
    "2025-11-12T16:40",
    { child, collector: "母亲", authorised },
    { area: "class-1", actors: { by: "p-teacher-1" } },
  );

testRule(childToAuthorised, {
  ...garden,
  pass: { "takes a parent": [released("幼儿01")] },
  fail: {
    "fails somebody who is not authorised": {
      entries: [released("幼儿01", false)],
      finds: ["幼儿交给了未经授权的人"],
    },
  },
  none: { unknown: "every record says whether the collector was authorised" },
});

testRule(releaseSigned, {
  ...garden,
  pass: { "takes a record with both names": [released("幼儿01")] },
  fail: {
    "fails without the collector": [lacking(released("幼儿01"), "collector")],
    "fails without the teacher": [lacking(released("幼儿01"), "actors")],
  },
  none: { unknown: "an absent part fails" },
});

const counted = (round: string, present = 2) =>
  row("general/headcount", "2025-11-12T08:30", { group: "child", round, expected: 2, present }, { area: "class-1" });
testRule(childrenCounted, {
  ...garden,
  pass: {
    "takes three rounds": [classOne, counted("morning"), counted("noon"), counted("evening")],
    "takes one round where one is asked for": {
      entries: [classOne, counted("morning")],
      options: { rounds: ["morning"] },
    },
  },
  fail: {
    "fails a round left out": {
      entries: [classOne, counted("morning"), counted("evening")],
      finds: ["class-1、noon 2025-11-12 没有清点人数"],
    },
  },
  unknown: { "is unknown where nobody is counted": { entries: [classOne], without: ["general/headcount"] } },
});

testRule(childrenAgree, {
  ...garden,
  pass: { "takes as many as came": [classOne, counted("morning"), released("幼儿01"), released("幼儿02")] },
  fail: {
    "fails where one is left": {
      entries: [classOne, counted("morning"), released("幼儿01")],
      finds: ["class-1 2025-11-12 人数对不上：入园=2、离园=1，相差 1 人"],
    },
  },
  unknown: { "is unknown where nobody is counted": { entries: [classOne], without: ["general/headcount"] } },
});

const looked = (round: string, unwell = 0, isolated = 0) =>
  row("school/child-check", "2025-11-12T08:00", { round, checked: 25, unwell, isolated }, { area: "class-1" });
testRule(childCheckDaily, {
  ...garden,
  pass: { "takes both rounds": [classOne, looked("morning"), looked("noon")] },
  fail: {
    "fails noon left out": {
      entries: [classOne, looked("morning")],
      finds: ["class-1、noon 2025-11-12 没有检查"],
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [classOne], without: ["school/child-check"] } },
});

testRule(unwellSetApart, {
  ...garden,
  pass: { "takes two set apart of two": [looked("morning", 2, 2)] },
  fail: { "fails one set apart of two": [looked("morning", 2, 1)] },
  none: { unknown: "every check says both numbers" },
});

const wiped = (day: string, task = "disinfect") =>
  row("general/cleaning", `${day}T17:00`, { task }, { area: "class-1" });
testRule(classDisinfected, {
  ...week,
  site: asKindergarten,
  pass: { "takes once in the week": [classOne, wiped("2025-11-14")] },
  fail: {
    "fails a week without": {
      entries: [classOne, wiped("2025-11-14", "clean")],
      finds: ["class-1 2025-W46 没有消毒"],
    },
    "fails days without, where every day is asked for": {
      entries: [classOne, wiped("2025-11-14")],
      options: { every: "operatingDay" },
    },
  },
  unknown: { "is unknown where no cleaning is kept": { entries: [classOne], without: ["general/cleaning"] } },
});
