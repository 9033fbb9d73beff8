import * as z from "zod";
import { defineEntry } from "./define-entry.ts";
import { Day } from "./field.ts";

/** The level of a register's key on the day that records begin; makes the level known from then. */
export const ledgerOpening = defineEntry("ledger/opening", {
  title: { zh: "期初结存", en: "Opening level" },
  data: z.object({ register: z.string(), key: z.array(z.string()), amount: z.number() }),
});

/** The log of some kinds is complete through a day 日结: from now on absence is a fact. */
export const ledgerClosed = defineEntry("ledger/closed", {
  title: { zh: "日结", en: "Log closed" },
  data: z.object({ kinds: z.array(z.string()).optional(), areas: z.array(z.string()).optional(), through: Day }),
  roles: ["by"],
});

/** Some occurrences are excused on some days, with the reason: weather, closure. */
export const ledgerExcused = defineEntry("ledger/excused", {
  title: { zh: "免办说明", en: "Excused" },
  data: z.object({
    kinds: z.array(z.string()).optional(),
    rules: z.array(z.string()).optional(),
    areas: z.array(z.string()).optional(),
    from: Day,
    through: Day,
    reason: z.string().min(1),
  }),
  roles: ["by"],
});

/** An entry is withdrawn, with the reason. */
export const ledgerRetracted = defineEntry("ledger/retracted", {
  title: { zh: "撤销记录", en: "Entry withdrawn" },
  data: z.object({ entry: z.string().min(1), reason: z.string().min(1) }),
  roles: ["by"],
});
