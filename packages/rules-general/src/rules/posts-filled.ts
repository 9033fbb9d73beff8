import { coverage, defineRule, everyKey, sitePosts } from "@houqin/core";
import * as z from "zod";
import { postsHeld } from "../registers/people.ts";

/**
 * Every post of the site has somebody 定岗定员.
 *
 * @example
 * postsFilled.options.parse({}); //=> { people: 1 }
 * tells(postsFilled, [{ kind: "site/post", at: "2024-01-01", data: { name: "水电工" }, subject: "plumber" }]);
 * //=> ["plumber 岗缺员：现有 0 人，应有 1 人"]
 */
export const postsFilled = defineRule({
  id: "general/posts-filled",
  title: { zh: "岗位有人", en: "Posts are filled" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "从现有人员里调配，或报缺编招人。", en: "Move somebody there or ask for a new hire." },
  keep: { zh: "岗位人员表", en: "The list of posts and people" },
  options: z.object({
    people: z.int().min(1).max(20).default(1),
  }),
  requires: ({ people }) => coverage(postsHeld, { each: everyKey(sitePosts), atLeast: people }),
  messages: {
    tooLow: {
      zh: "{key} 岗缺员：现有 {level} 人，应有 {bound} 人",
      en: "Post {key} has {level} people, expected {bound}",
    },
  },
});
