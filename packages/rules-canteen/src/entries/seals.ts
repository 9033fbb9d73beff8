import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** Who keeps the seals of the canteen's bank account 银行印鉴保管, each time that it changes. */
export const sealKeepers = defineEntry("canteen/seal-keepers", {
  title: { zh: "银行印鉴保管", en: "Keepers of the bank seals" },
  label: "account",
  fields: {
    account: { zh: "账户", en: "account" },
    financeSeal: { zh: "财务章保管人", en: "keeper of the finance seal" },
    nameSeal: { zh: "名章保管人", en: "keeper of the name seal" },
  },
  data: z.object({ account: z.string() }),
  roles: ["financeSeal", "nameSeal"],
  backfillDays: 7,
});
