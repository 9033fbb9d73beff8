import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { TrainingTopic, topicTitles } from "./training.ts";

/** One person's test after a training, or on a document 考核测验, out of a hundred. A re-sit 补考 is another one. */
export const quiz = defineEntry("general/quiz", {
  title: { zh: "考核测验", en: "Quiz" },
  label: ["topic", "person"],
  fields: {
    topic: { zh: "考核内容", en: "topic", values: topicTitles },
    person: { zh: "应考人", en: "person" },
    score: { zh: "成绩", en: "score" },
    paper: { zh: "试卷", en: "paper" },
    by: { zh: "主考人", en: "examiner" },
  },
  data: z.object({
    topic: TrainingTopic,
    person: ref("site/person"),
    score: quantity("point").min(0).max(100),
    paper: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
