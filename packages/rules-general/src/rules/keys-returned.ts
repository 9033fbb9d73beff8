import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { keyCustody } from "../entries/assets.ts";

/**
 * A key that was handed out comes back within so many hours 钥匙归还. A rule of the house.
 *
 * @example
 * keysReturned.options.parse({}); //=> { hours: 12 }
 * tells(keysReturned, [{ kind: "general/key-custody", at: "2025-11-12T08:00", data: { key: "key-1", action: "out" } }]);
 * //=> ["key-1：钥匙到点没还，应在 2025年11月12日 20:00 前归还"]
 */
export const keysReturned = defineRule({
  id: "general/keys-returned",
  title: { zh: "钥匙按时归还", en: "Keys come back in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位钥匙管理制度", en: "The site's own rules for keys" } },
  remedy: { zh: "打电话催还，确认没有配过。", en: "Call the holder and ask for it back." },
  keep: { zh: "钥匙领还登记", en: "The log of keys" },
  options: z.object({ hours: z.number().min(1).max(168).default(12) }),
  requires: ({ hours }) =>
    followUp(from(keyCustody, { where: { action: { equals: "back" } }, key: ["key"] }), {
      after: from(keyCustody, { where: { action: { equals: "out" } }, key: ["key"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "钥匙到点没还，应在 {due} 前归还", en: "The key was not back by {due}" },
    late: { zh: "钥匙还晚了：{at} 才还，应在 {due} 前", en: "The key came back late: at {at}, expected by {due}" },
  },
});
