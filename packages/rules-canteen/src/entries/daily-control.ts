import { defineEntry } from "@houqin/core";
import { issue, issuesOf, patrol } from "@houqin/rules-general";
import * as z from "zod";

const Item = z.object({
  item: z.string(),
  ok: z.boolean(),
  severity: z.enum(["minor", "general", "major"]).optional(),
  note: z.string().optional(),
});

/**
 * The day's check of a kitchen against the list of risks 日管控检查; a day without findings says `zeroRisk`. It counts as the hygiene patrol
 * of that kitchen too, and each item that is not in order yields an issue.
 *
 * @example
 * const items = [{ item: "Hands washed", ok: true }, { item: "Sink clean", ok: false }];
 * const entry = { id: "d1", kind: "canteen/daily-control", at: "2025-09-01T10:00", data: { items, zeroRisk: false } };
 * dailyControlLog.yields?.entries(entry).map(({ name }) => name); //=> ["patrol", "issue-1"]
 */
export const dailyControlLog = defineEntry("canteen/daily-control", {
  title: { zh: "日管控检查", en: "Daily control" },
  fields: {
    items: { zh: "检查项目", en: "items" },
    zeroRisk: { zh: "是否零风险", en: "no risk found" },
    by: { zh: "食品安全员", en: "food-safety officer" },
    verifier: { zh: "复核人", en: "verifier" },
  },
  data: z.object({ items: z.array(Item), zeroRisk: z.boolean() }),
  roles: ["by", "verifier"],
  yields: {
    kinds: [patrol.id, issue.id],
    entries: ({ data: { items }, actors: { by, verifier } = {} }) => {
      const people = {
        ...(by === undefined ? {} : { by }),
        ...(verifier === undefined ? {} : { supervisor: verifier }),
      };
      const result = items.every(({ ok }) => ok) ? "ok" : "issue";
      const round = { name: "patrol", kind: patrol.id, actors: people, data: { topic: "hygiene", result } };
      return [round, ...issuesOf(items, { category: "food", by })];
    },
  },
});
