import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { washBack } from "../entries/laundry.ts";

/**
 * As many pieces come back from the wash as went 布草收送件数相符.
 *
 * No law; what is short is charged to the laundry.
 *
 * @example
 * tells(
 *   washShort,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen" }, subject: "床单" },
 *     { kind: "hotel/wash-back", at: "2026-03-03T08:00", data: { slip: "送302", item: "床单", sent: 180, pieces: 176 } },
 *   ],
 * );
 * //=> ["送302 床单：少回 4 件，最多允许差 0 件"]
 */
export const washShort = defineRule({
  id: "hotel/wash-short",
  title: { zh: "布草收送件数相符", en: "As much linen comes back as went" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "洗涤合同约定，少还照价赔", en: "By the contract: what is short is paid for" } },
  remedy: { zh: "当面复点，少的写在回收单上双方签字。", en: "Count again together and sign for what is short." },
  keep: { zh: "回收单，双方签字", en: "The slip, signed by both" },
  options: z.object({ pieces: quantity("piece").int().min(0).max(20).default(0) }),
  requires: ({ pieces }) => limit(washBack, { minus: ["sent", "pieces"] }, { atMost: pieces }),
  messages: {
    tooHigh: { zh: "少回 {value} 件，最多允许差 {bound} 件", en: "{value} pieces short, expected at most {bound}" },
  },
});
