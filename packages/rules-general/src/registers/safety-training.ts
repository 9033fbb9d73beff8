import { defineRegister, from, raises, sitePerson } from "@houqin/core";
import { training } from "../entries/training.ts";

/** Trainings that count as safety training 安全培训, by person. */
export const safetyTraining = from(training, {
  where: { topic: { in: ["safety", "fire", "induction"] } },
  key: ["attendees"],
});

/** Hours of safety training that each person has had since they came 累计安全培训学时. */
export const safetyHoursHad = defineRegister({
  id: "general/safety-hours-had",
  title: { zh: "累计安全培训学时", en: "hours of safety training had" },
  key: ["person"],
  unit: "h",
  refers: sitePerson,
  plus: [raises(safetyTraining, { amount: "hours" })],
});
