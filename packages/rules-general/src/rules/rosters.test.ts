import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases, person } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { dutyChecked } from "./duty-checked.ts";
import { dutyLogComplete } from "./duty-log-complete.ts";
import { nightsShared } from "./nights-shared.ts";
import { noticeRead } from "./notice-read.ts";
import { rosterCovered } from "./roster-covered.ts";
import { shiftLogged } from "./shift-logged.ts";
import { visitorRecord } from "./visitor-record.ts";
import { visitorsLeft } from "./visitors-left.ts";
import { weeklyHours } from "./weekly-hours.ts";

const planned = (start: string, end: string, post = "guard", category = "night") =>
  row("general/roster", "2025-11-01T09:00", { post, category, start, end }, { actors: { by: "wang" } });

testRule(rosterCovered, {
  ...wednesday,
  pass: {
    "takes a night that is covered at each hour": [
      planned("2025-11-11T18:00", "2025-11-12T02:01"),
      planned("2025-11-12T22:00", "2025-11-13T06:00"),
    ],
    "looks at the posts and hours that it is set to": {
      entries: [planned("2025-11-12T08:00", "2025-11-12T18:00", "warden")],
      options: { posts: ["warden"], at: ["12:00"] },
    },
  },
  fail: {
    "fails the hour of a gap": {
      entries: [planned("2025-11-12T18:00", "2025-11-13T06:00")],
      finds: ["guard 岗没有排够人：排了 0 人，应有 1 人"],
    },
    "asks for as many people as it is set to": {
      entries: [planned("2025-11-11T18:00", "2025-11-13T06:00")],
      options: { people: 2 },
    },
  },
  unknown: { "is unknown where no rosters are kept": { entries: [], without: ["general/roster"] } },
});

const nights = (count: number) =>
  Array.from({ length: count }, (_, night) => {
    const day = String(night + 1).padStart(2, "0");
    return { ...planned(`2025-11-${day}T22:00`, `2025-11-${day}T23:59`), at: `2025-11-${day}T22:00` };
  });
testRule(nightsShared, {
  ...november,
  pass: {
    "takes ten nights": nights(10),
    "counts no days": [...nights(10), { ...planned("2025-11-20T08:00", "2025-11-20T18:00", "guard", "day") }],
  },
  fail: { "fails eleven": { entries: nights(11), finds: ["wang 2025-11 排了 11 个夜班，最多 10 个"] } },
  none: { unknown: "whoever has no nights is not asked about" },
});

const week = (minutes: number) =>
  [10, 11, 12, 13].map((day) => {
    const end =
      day === 13
        ? `2025-11-13T${String(8 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`
        : `2025-11-${day}T19:00`;
    return { ...planned(`2025-11-${day}T08:00`, end, "guard", "day"), at: `2025-11-${day}T08:00` };
  });
testRule(weeklyHours, {
  ...wednesday,
  period: { from: "2025-11-10", to: "2025-11-16" },
  pass: { "takes forty-four hours": week(11 * 60) },
  fail: {
    "fails a quarter of an hour more": {
      entries: week(11 * 60 + 15),
      finds: ["wang 2025-W46 排了 44.25 小时，上限 44 小时"],
    },
  },
  none: { unknown: "whoever is not on the roster is not asked about" },
});

testRule(dutyChecked, {
  ...cadenceCases({
    usual: "week",
    others: ["month"],
    entry: (day) => row("general/patrol", day, { topic: "duty", result: "ok" }),
    also: [row("general/patrol", "2025-11-12", { topic: "fire", result: "ok" })],
    finds: ["2025-W46 查岗 0 次，应查 1 次"],
  }),
  unknown: { "is unknown where no patrols are kept": { entries: [], without: ["general/patrol"] } },
});

const logged = (at = "2025-11-12T18:00", post = "guard") =>
  row("general/duty-log", at, { post, notes: "钥匙12把" }, { actors: { by: "wang", to: "li" } });
testRule(dutyLogComplete, {
  ...wednesday,
  pass: { "takes one that both signed": [logged()] },
  fail: {
    "fails one that nobody took over": {
      entries: [{ ...logged(), actors: { by: "wang" } }],
      finds: ["值班交接记录缺 to"],
    },
    "fails one that tells nothing": [lacking(logged(), "notes")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const worked = (post = "guard") =>
  row(
    "general/shift",
    "2025-11-12T06:00",
    { post, start: "2025-11-12T06:00", end: "2025-11-12T18:00" },
    { actors: { by: "wang" } },
  );
testRule(shiftLogged, {
  ...wednesday,
  pass: {
    "takes a log an hour after": [worked(), logged("2025-11-12T19:00")],
    "speaks of the posts that it is set to": {
      entries: [worked(), worked("boiler"), logged("2025-11-12T18:00", "boiler")],
      options: { posts: ["boiler"] },
    },
  },
  fail: {
    "is late a minute after": {
      entries: [worked(), logged("2025-11-12T19:01")],
      finds: ["guard值班记录写晚了：2025-11-12T19:01 才写，应在 2025-11-12T19:00 前"],
    },
    "fails a shift that left none, whatever the next one writes": {
      entries: [worked(), { ...logged("2025-11-13T06:00"), actors: { by: "li", to: "wang" } }],
      finds: ["guard交班后没有值班记录，应在 2025-11-12T19:00 前写好"],
    },
  },
  unknown: { "is unknown where logs are not kept": { entries: [worked()], without: ["general/duty-log"] } },
});

const came = row("general/visitor", "2025-11-12T09:00", {
  name: "来客",
  reason: "送货",
  idChecked: true,
  host: "wang",
  leftAt: "2025-11-12T10:00",
});
testRule(visitorRecord, {
  ...wednesday,
  pass: { "takes a visit with its host and end": [came] },
  fail: {
    "fails one for nobody": { entries: [lacking(came, "host")], finds: ["来访登记缺 host"] },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
const stays = { ...lacking(came, "leftAt"), id: "came" };
testRule(visitorsLeft, {
  ...wednesday,
  pass: {
    "takes a visit with its end": [came],
    "takes an end that is written later that day": [
      stays,
      { ...came, id: "went", replaces: "came", recordedAt: "2025-11-12T20:00" },
    ],
    "takes the next day where it is set so": {
      entries: [{ ...came, data: { ...came.data, leftAt: "2025-11-13T10:00" } }],
      options: { days: 1 },
    },
  },
  fail: {
    "fails one that is still open": {
      entries: [stays],
      finds: ["来客没有登记离开，应在 2025-11-13T00:00 前登记"],
    },
    "is late where the visitor stayed the night": {
      entries: [{ ...came, data: { ...came.data, leftAt: "2025-11-13T07:00" } }],
      finds: ["来客走晚了：2025-11-13T07:00 才离开，应在 2025-11-13T00:00 前"],
    },
    "is late where the leaving is written days after": {
      entries: [
        stays,
        row("general/visitor-left", "2025-11-12T17:00", { visit: "came" }, { recordedAt: "2025-11-15T08:00" }),
      ],
      finds: ["来客离开补登晚了：2025-11-15T08:00 才登记，最迟应在 2025-11-13T00:00 前"],
    },
  },
  unknown: {
    "is unknown where the book is not kept": { entries: [stays], without: ["general/visitor", "general/visitor-left"] },
  },
});
it("waits for a visitor who may still be there", () => {
  const afternoon = verdictsUnder({ ...wednesday, asOf: "2025-11-12T16:00" });
  expect(afternoon(visitorsLeft, [stays])).toEqual(["pending"]);
});

const notice = row(
  "general/notice",
  "2025-11-03T09:00",
  { title: "讲话要点", category: "study", readBy: "2025-11-10" },
  { id: "n-1" },
);
const read = (at: string, by = "wang") => row("general/acknowledgement", at, { document: "n-1" }, { actors: { by } });
testRule(noticeRead, {
  ...november,
  pass: {
    "takes a signature on the last day": [wang, notice, read("2025-11-10T23:59")],
    "asks only those on the posts that it is set to": {
      entries: [wang, person("li", "guard"), notice, read("2025-11-04", "li")],
      options: { posts: ["guard"] },
    },
  },
  fail: {
    "is late the day after": {
      entries: [wang, notice, read("2025-11-11T00:00")],
      finds: ["“讲话要点”签收晚了：2025-11-11T00:00 才签，应在 2025-11-11T00:00 前（wang）"],
    },
    "names who has not read it": {
      entries: [wang, notice],
      finds: ["“讲话要点”到 2025-11-11T00:00 还没签收（wang）"],
    },
  },
  unknown: {
    "is unknown where signatures are not kept": { entries: [wang, notice], without: ["general/acknowledgement"] },
  },
});
