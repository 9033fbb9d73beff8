import { defineEntry, Instant, personal, ref } from "@houqin/core";
import { incident } from "@houqin/rules-general";
import * as z from "zod";
import { Risk, riskTitles } from "./risk.ts";

/**
 * A resident has come to harm, or nearly 老人意外: one of the nine. It yields the incident, so that the rules on incidents see it too.
 *
 * @example
 * const data = { resident: "r-1", risk: "fall", severity: "slight", heardAt: "2026-05-06T06:12", description: "卫生间滑倒" };
 * const entry = { id: "x1", kind: "eldercare/accident", at: "2026-05-06T06:10", data };
 * accident.yields?.entries(entry).map(({ kind, data }) => `${kind} ${data.category}`); //=> ["general/incident injury"]
 */
export const accident = defineEntry("eldercare/accident", {
  title: { zh: "老人意外事件", en: "Accident to a resident" },
  label: ["resident", "risk"],
  fields: {
    resident: { zh: "老人", en: "resident" },
    risk: { zh: "类别", en: "sort", values: riskTitles },
    severity: {
      zh: "程度",
      en: "severity",
      values: {
        slight: { zh: "轻微", en: "slight" },
        general: { zh: "一般", en: "general" },
        serious: { zh: "较重以上", en: "serious" },
      },
    },
    heardAt: { zh: "接报时间", en: "time of the report" },
    description: { zh: "经过和处置", en: "what happened and was done" },
    by: { zh: "发现人", en: "finder" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    risk: Risk,
    severity: z.enum(["slight", "general", "serious"]),
    heardAt: Instant,
    description: personal(z.string()),
  }),
  roles: ["by"],
  nothingToReport: true,
  yields: {
    kinds: [incident.id],
    entries: ({ actors = {}, data: { severity, heardAt, description } }) => [
      {
        name: "incident",
        kind: incident.id,
        actors,
        data: { category: "injury", severity, heardAt, persons: 1, description },
      },
    ],
  },
});

/** The family has been told of an accident 告知家属. `accident` is the id of that entry. */
export const familyNotice = defineEntry("eldercare/family-notice", {
  title: { zh: "告知家属", en: "Family told" },
  label: "accident",
  fields: {
    accident: { zh: "意外事件", en: "accident" },
    to: { zh: "被告知人", en: "person told" },
    by: { zh: "告知人", en: "person who told" },
  },
  data: z.object({ accident: z.string(), to: personal(z.string()) }),
  roles: ["by"],
});

/** Why an accident happened and what is done lest it happen again 意外复盘. `accident` is the id of that entry. */
export const accidentReview = defineEntry("eldercare/accident-review", {
  title: { zh: "意外复盘", en: "Review of an accident" },
  label: "accident",
  fields: {
    accident: { zh: "意外事件", en: "accident" },
    cause: { zh: "原因", en: "cause" },
    measure: { zh: "改进措施", en: "improvement" },
    by: { zh: "主持人", en: "leader" },
  },
  data: z.object({ accident: z.string(), cause: z.string(), measure: z.string() }),
  roles: ["by"],
  backfillDays: 2,
});
