import { defineRule, presence } from "@houqin/core";
import { publication } from "../entries/notices.ts";

/**
 * A publication leaves a photograph or screenshot 公示佐证.
 *
 * @example
 * tells(publicationProved, [{ kind: "general/publication", at: "2025-11-12", data: { topic: "policy", audience: "all", days: 7 } }]);
 * //=> ["规章制度：公示没有留佐证"]
 */
export const publicationProved = defineRule({
  id: "general/publication-proved",
  title: { zh: "公示留有佐证", en: "Publications leave a proof" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补拍照片或截图。", en: "Keep a photograph or screenshot." },
  keep: { zh: "公示照片或网页截图", en: "A photograph or screenshot" },
  requires: () => presence(publication, ["evidence"]),
  messages: {
    absent: { zh: "公示没有留{parts}", en: "The publication left no {parts}" },
  },
});
