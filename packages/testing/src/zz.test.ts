import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import { testRule } from "./test-rule.ts";
import type { RuleTest } from "./rule-test.ts";
const rule = (id: string) => [...canteen.rules, ...general.rules].find((r) => r.id === id)!;
const packs = [general, canteen];
const sample = (grams: number) => ({ kind: "canteen/food-sample", at: "2025-09-01T11:40", data: { dish: "红烧肉", meal: "lunch", grams } });
const base = { packs, asOf: "2025-12-31", period: { from: "2025-09-01", to: "2025-09-01" } };
testRule(rule("canteen/sample-weight"), { ...base,
  pass: { "takes 125 g": [sample(125)] },
  fail: { "refuses 124 g": { entries: [sample(124)], finds: ["留样只有 124 g，至少要 125 g"], evidence: ["e1"] } },
  none: { unknown: "every sample has its weight" },
});
testRule(rule("canteen/buyer-not-checker"), { ...base,
  pass: { a: [{ kind: "canteen/receipt", at: "2025-09-01T06:00", actors: { buyer: "a", checkers: ["b", "c"] }, data: { delivery: "d", supplier: "s", item: "米", amount: 1, quantity: 1, batch: "1", producedOn: "2025-08-01", shelfLifeDays: 100 } as never }] },
  fail: { b: [{ kind: "canteen/receipt", at: "2025-09-01T06:00", actors: { buyer: "a", checkers: ["b", "a"] }, data: { delivery: "d", supplier: "s", item: "米" } as never }] },
  unknown: { c: [{ kind: "canteen/receipt", at: "2025-09-01T06:00", actors: { checkers: ["b", "a"] }, data: { delivery: "d", supplier: "s", item: "米" } as never }] },
});
const cook = { id: "s1", kind: "site/person", at: "2024-01-01", subject: "chen", data: { name: "陈", post: "cook" } };
const cert = (validUntil: string) => ({ kind: "general/certificate", at: "2025-01-01", data: { holder: "chen", category: "health", number: "1", issuedOn: "2025-01-01", validUntil } });
const shift = { kind: "general/shift", at: "2025-09-01T06:00", actors: { by: "chen" }, data: { post: "cook", start: "2025-09-01T06:00", end: "2025-09-01T14:00" } };
testRule(rule("canteen/cook-certificate"), { ...base,
  pass: { "31 days left": [cook, cert("2025-10-01"), shift], "30 days": [cook, cert("2025-10-02"), shift], "29": [cook, cert("2025-09-30"), shift] },
  fail: { "none": [cook, shift] },
  unknown: { "unkept": { entries: [cook, shift], without: ["general/certificate"] } },
} as RuleTest);
const patrol = { kind: "canteen/daily-control", at: "2025-09-01T10:00", covers: "2025-09-01", area: "k", data: { items: [], zeroRisk: true } };
testRule(rule("canteen/daily-control"), { ...base, site: { areas: [{ id: "k", name: "后厨", kind: "kitchen" }] },
  pass: { "a": [patrol] }, fail: { "none": [] },
  unknown: { "unkept": { entries: [patrol], without: ["canteen/daily-control"] } },
} as RuleTest);
