import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** How urgent a repair is: danger 危及安全, living 影响生活, minor 一般, hard 需备件或外修. */
export const Urgency = z.enum(["danger", "living", "minor", "hard"]);

/**
 * Something is broken 报修. `requester` asks for it to be mended.
 */
export const repairRequest = defineEntry("general/repair-request", {
  title: { zh: "报修", en: "Repair request" },
  data: z.object({
    category: z.enum(["electric", "water", "door-window", "furniture", "appliance", "kitchen", "other"]),
    urgency: Urgency,
    description: z.string(),
    asset: ref("site/asset").optional(),
  }),
  roles: ["requester"],
  nothingToReport: true,
});

/**
 * A step of a repair 维修进度. `order` is the id of the request.
 */
export const repairStep = defineEntry("general/repair-step", {
  title: { zh: "维修进度", en: "Repair step" },
  data: z.object({
    order: z.string(),
    step: z.enum(["accepted", "arrived", "done", "confirmed"]),
    cost: quantity("CNY").nonnegative().optional(),
    satisfied: z.boolean().optional(),
  }),
  roles: ["by"],
});
