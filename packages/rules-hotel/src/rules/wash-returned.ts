import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { washBack, washOut } from "../entries/laundry.ts";

/**
 * What was sent to the wash is back within so many hours 布草按时回收.
 *
 * No law; the hours stand in the contract with the laundry.
 *
 * @example
 * tells(
 *   washReturned,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen" }, subject: "床单" },
 *     { kind: "hotel/wash-out", at: "2026-03-02T08:00", data: { slip: "送302", item: "床单", pieces: 180, laundry: "净洁洗涤" } },
 *   ],
 * );
 * //=> ["送302 床单：布草还没送回，应在 2026年3月4日 08:00 前送回"]
 */
export const washReturned = defineRule({
  id: "hotel/wash-returned",
  title: { zh: "布草按时回收", en: "Linen comes back in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "洗涤合同约定，时限由单位定", en: "The contract with the laundry sets the hours" } },
  remedy: { zh: "催洗涤单位今天送回，急用的先从库存调。", en: "Call the laundry; take what is urgent from store." },
  keep: { zh: "送洗单和回收单", en: "Slips out and back" },
  options: z.object({ hours: quantity("h").min(6).max(96).default(48) }),
  requires: ({ hours }) =>
    followUp(from(washBack, { key: ["slip", "item"] }), {
      after: from(washOut, { key: ["slip", "item"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "布草还没送回，应在 {due} 前送回", en: "The linen is not back; expected by {due}" },
    late: { zh: "布草送回晚了：{at} 才到，应在 {due} 前", en: "The linen came back late, at {at}; expected by {due}" },
  },
});
