import { defineRule, presence } from "@houqin/core";
import { parItem } from "../entries/par.ts";

/**
 * The file of each kind of linen and tableware says how many make a set, what a piece costs and where it is kept 档案建立.
 *
 * No law; corrections of a file stay in the ledger, with who changed what.
 *
 * @example
 * tells(
 *   parFile,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "口布", group: "linen", oneSet: 300, price: 4 }, subject: "口布" },
 *   ],
 * );
 * //=> ["口布：档案不全，缺 存放处"]
 */
export const parFile = defineRule({
  id: "hotel/par-file",
  title: { zh: "布草餐具建档齐全", en: "Linen and tableware have a file" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "酒店财产档案要求；改档留痕由系统记录",
      en: "The hotel's own files; the ledger keeps who changed what",
    },
  },
  remedy: { zh: "把一套件数、单价、存放处补进档案。", en: "Complete the file." },
  keep: { zh: "布草餐具档案", en: "The files" },
  requires: () => presence(parItem, ["oneSet", "price", "place"]),
  messages: { absent: { zh: "档案不全，缺 {parts}", en: "The file is incomplete: {parts} missing" } },
});
