import { defineRegister, from, raises, siteArea } from "@houqin/core";
import { contract } from "../entries/contracts.ts";
import { internalPrice } from "../entries/internal-market.ts";

/** Internal prices 内部价目 in force, by service. */
export const pricesInForce = defineRegister({
  id: "company/prices-in-force",
  title: { zh: "有效内部价目", en: "internal price in force" },
  key: ["item"],
  plus: [raises(from(internalPrice, { key: ["item"] }), { from: "from", until: "until" })],
});

/** Contracts 合同 in force, by the id of their entry. */
export const contractsInForce = defineRegister({
  id: "company/contracts-in-force",
  title: { zh: "有效合同", en: "contract in force" },
  key: ["contract"],
  plus: [raises(from(contract, { key: ["@id"] }), { from: "from", until: "until" })],
});

/** Premises let 出租场所, by area. */
export const premisesLet = defineRegister({
  id: "company/premises-let",
  title: { zh: "出租场所", en: "premises let" },
  key: ["area"],
  refers: siteArea,
  plus: [
    raises(from(contract, { where: { category: { equals: "lease" } }, key: ["@area"] }), {
      from: "from",
      until: "until",
    }),
  ],
});
