import { defineEntry, Instant, personal, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Something has happened 事故事件. `heardAt` is when the person in charge heard of it: reporting times count from there.
 */
export const incident = defineEntry("general/incident", {
  title: { zh: "事故事件", en: "Incident" },
  data: z.object({
    category: z.enum(["fire", "injury", "food-poisoning", "theft", "intrusion", "equipment", "service-interruption"]),
    severity: z.enum(["slight", "general", "serious"]),
    heardAt: Instant,
    persons: quantity("person").nonnegative().optional(),
    description: personal(z.string()),
  }),
  roles: ["by"],
  nothingToReport: true,
});
