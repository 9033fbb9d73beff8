import type { Announcement } from "./announcement.ts";

/** An arrangement such as the notice for 2027 might bring, for tests alone: it had not been published when this was written. */
export const announcement2027: Announcement = {
  year: 2027,
  holidays: [
    { id: "new-year", from: "2027-01-01", through: "2027-01-03" },
    { id: "spring-festival", from: "2027-02-05", through: "2027-02-12", makeUp: ["2027-01-31", "2027-02-14"] },
    { id: "qingming", from: "2027-04-03", through: "2027-04-05" },
    { id: "labour-day", from: "2027-05-01", through: "2027-05-05", makeUp: ["2027-04-25", "2027-05-08"] },
    { id: "dragon-boat", from: "2027-06-09", through: "2027-06-09" },
    { id: "mid-autumn", from: "2027-09-15", through: "2027-09-15" },
    { id: "national-day", from: "2027-10-01", through: "2027-10-07", makeUp: ["2027-09-26", "2027-10-09"] },
  ],
};
