import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";

/** Somebody serves in the volunteer fire brigade 志愿消防队员 from that day through `until`. */
export const fireVolunteer = defineEntry("general/fire-volunteer", {
  title: { zh: "志愿消防队员登记", en: "Volunteer firefighter" },
  label: "volunteer",
  fields: {
    until: { zh: "任期止", en: "last day" },
    volunteer: { zh: "队员", en: "volunteer" },
  },
  data: z.object({ until: Day }),
  roles: ["volunteer"],
  backfillDays: 7,
});
