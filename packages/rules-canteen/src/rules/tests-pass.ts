import { defineRule, prohibition } from "@houqin/core";
import { batchTest } from "../entries/supervision.ts";

/**
 * No hygiene test fails 卫生检测合格.
 *
 * @example
 * tells(testsPass, [{ kind: "canteen/batch-test", at: "2025-09-01T08:00", data: { item: "小白菜", test: "pesticide", passed: false } }]);
 * //=> ["小白菜 农残检测不合格"]
 */
export const testsPass = defineRule({
  id: "canteen/tests-pass",
  title: { zh: "卫生检测合格", en: "Hygiene tests are passed" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "自检项目由单位定；检测不合格的食品不能用",
      en: "Which tests is the house's own; what fails is not used",
    },
  },
  remedy: {
    zh: "这批封存退货，追查同批用在了哪里。",
    en: "Set the batch apart and send it back; find where else it went.",
  },
  keep: { zh: "检测记录", en: "The test log" },
  requires: () => prohibition(batchTest, { passed: { equals: false } }),
  messages: {
    forbidden: { zh: "{item} {test}检测不合格", en: "{item} failed the test for {test}" },
  },
});
