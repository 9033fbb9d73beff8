import {
  cadence,
  createEngine,
  defineEntry,
  definePack,
  defineRegister,
  defineRule,
  everyKey,
  followUp,
  from,
  leadTime,
  raises,
  siteAreas,
} from "@houqin/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { agendaText } from "./agenda.ts";
import { agendaCalendar } from "./agenda-calendar.ts";

const patrol = defineEntry("t/patrol", { title: { zh: "巡查", en: "Round" }, data: z.object({}) });
const clean = defineEntry("t/clean", { title: { zh: "保洁", en: "Cleaning" }, data: z.object({}) });
const fault = defineEntry("t/fault", {
  title: { zh: "报修", en: "Fault" },
  label: "thing",
  data: z.object({ thing: z.string() }),
});
const repair = defineEntry("t/repair", { title: { zh: "修复", en: "Repair" }, data: z.object({ fault: z.string() }) });
const permit = defineEntry("t/permit", {
  title: { zh: "证照", en: "Permit" },
  data: z.object({ name: z.string(), until: z.iso.date() }),
});
const renewal = defineEntry("t/renewal", {
  title: { zh: "换证", en: "Renewal" },
  data: z.object({ name: z.string() }),
});
const permits = defineRegister({
  id: "t/permits",
  title: { zh: "有效证照", en: "valid permit" },
  key: ["name"],
  plus: [raises(from(permit, { key: ["name"] }), { until: "until" })],
});
const face = {
  severity: "warn",
  since: "2026.1",
  basis: [{ law: "试验办法", clause: "第一条", confidence: "B", status: "suggestion" }],
  remedy: { zh: "补办。", en: "Make up for it." },
} as const;
const pack = definePack({
  name: "t",
  title: { zh: "试验", en: "Trial" },
  entries: { patrol, clean, fault, repair, permit, renewal },
  registers: [permits],
  rules: [
    defineRule({
      ...face,
      id: "t/patrolled",
      title: { zh: "每日巡查", en: "A round a day" },
      requires: () => cadence(from(patrol, { key: ["@area"] }), { each: everyKey(siteAreas), every: "day" }),
    }),
    defineRule({
      ...face,
      id: "t/cleaned",
      title: { zh: "每周保洁", en: "Cleaned every week" },
      requires: () => cadence(clean, { every: "week" }),
    }),
    defineRule({
      ...face,
      id: "t/repaired",
      title: { zh: "报修两小时内修好", en: "Repaired within two hours" },
      requires: () =>
        followUp(from(repair, { key: ["fault"] }), { after: from(fault, { key: ["@id"] }), within: { hours: 2 } }),
    }),
    defineRule({
      ...face,
      id: "t/renewed",
      title: { zh: "证照到期前换证", en: "Permits are renewed in time" },
      requires: () => leadTime(from(renewal, { key: ["name"] }), { before: { endOf: permits }, atLeast: { days: 2 } }),
    }),
  ],
});
const site = {
  id: "s",
  name: "试验单位",
  kind: "company",
  timeZone: "Asia/Shanghai",
  areas: [
    { id: "a1", name: "一楼, 东" },
    { id: "a2", name: "二楼" },
  ],
  posts: [{ id: "guard", name: "门卫" }],
};
const plan = {
  id: "p",
  title: "计划",
  period: "2026",
  goals: [],
  tasks: [{ id: "t1", text: "天天巡查", rule: "t/patrolled", owner: "guard" }],
};
const engine = createEngine({ packs: [pack] });
const entries = [
  { id: "f-1", kind: "t/fault", at: "2026-03-03T09:30", data: { thing: "水龙头" } },
  { id: "c-1", kind: "t/permit", at: "2025-03-09T08:00", data: { name: "食堂许可证", until: "2026-03-08" } },
  { id: "p-1", kind: "t/patrol", at: "2026-03-02T08:00", area: "a1", data: {} },
] as const;
const agenda = engine.agenda({ site, plan, entries, from: "2026-03-02", to: "2026-03-08" });
const reader = { catalogue: engine.catalogue(plan), site, locale: "zh" } as const;

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly from: string;
  readonly to: string;
  readonly status: unknown;
}

function read(text: string): readonly Read[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue("status");
    return { uid, summary, description, from: startDate.toString(), to: endDate.toString(), status };
  });
}
const events = read(agendaCalendar(agenda, reader));
const about = (word: string) => events.filter(({ summary }) => summary.startsWith(word));

describe("an agenda as a calendar", () => {
  it("has one event for all places of a window, whole days as days", () => {
    expect(
      about("巡查")
        .map(({ summary, from, to }) => [summary, from, to])
        .slice(0, 2),
    ).toEqual([
      ["巡查：二楼", "2026-03-02", "2026-03-03"],
      ["巡查：2 项", "2026-03-03", "2026-03-04"],
    ]);
    expect(about("巡查")[1]?.description).toBe(
      "最迟 3月3日 24:00\n对象：一楼, 东、二楼\n时段：3月3日\n责任岗位：门卫\n所依规则：每日巡查",
    );
  });

  it("shows what has a week's time on the last day of it", () => {
    expect(about("保洁")).toMatchObject([{ summary: "保洁", from: "2026-03-08", to: "2026-03-09" }]);
  });

  it("says of which entry a deadline is, and ends with the last minute that is in time", () => {
    expect(about("修复")).toMatchObject([
      { summary: "修复：报修 水龙头", from: "2026-03-03T09:30:00", to: "2026-03-03T11:31:00", status: null },
    ]);
    expect(about("修复")[0]?.description).toContain("最迟 3月3日 11:30");
    expect(agendaText(agenda, reader)).toMatch(/11:30 +09:30 +修复 +— +报修 水龙头/);
  });

  it("says what it is that ends where something is due before", () => {
    expect(about("换证")).toMatchObject([{ summary: "换证：食堂许可证" }]);
    expect(about("换证")[0]?.description).toContain("时段：有效证照到期");
  });

  it("leaves out what is done, and keeps the names of events when something else is done", () => {
    expect(events).toHaveLength(10);
    const without = engine.agenda({ site, plan, entries: entries.slice(0, 2), from: "2026-03-02", to: "2026-03-08" });
    const names = (list: readonly Read[]) => list.map(({ uid }) => uid);
    expect(names(read(agendaCalendar(without, reader)))).toEqual(names(events));
    expect(new Set(names(events)).size).toBe(events.length);
  });

  it("is the same whenever it is written, with the stamp that it is given", () => {
    expect(agendaCalendar(agenda, reader)).toBe(agendaCalendar(agenda, reader));
    expect(agendaCalendar(agenda, { ...reader, stamp: "2026-02-27T17:05" })).toContain("DTSTAMP:20260227T170500Z");
  });

  it("calls tentative what rests on days that are not announced", () => {
    const [item] = agenda.items.filter(({ state }) => state === undefined);
    const moved = { ...agenda, items: item ? [{ ...item, calendar: "provisional" as const }] : [] };
    expect(read(agendaCalendar(moved, reader))).toMatchObject([{ status: "TENTATIVE" }]);
  });

  it("shows a window of days that ends by the clock by its last half hour", () => {
    const items = agenda.items
      .slice(-1)
      .map((item) => ({ ...item, opens: "2026-03-01T00:00", due: "2026-03-08T17:00" }));
    expect(read(agendaCalendar({ ...agenda, items }, { ...reader, locale: "en" }))).toMatchObject([
      { from: "2026-03-08T16:30:00", to: "2026-03-08T17:00:00" },
    ]);
  });
});
