import { unitWords } from "./unit-words.ts";

const { CNY, kWh, m3, kg, L, piece } = unitWords;

/** Units 计量单位 that budget lines are mostly kept in, by their words. */
export const budgetUnits = { CNY, kWh, m3, kg, L, piece: { zh: piece.zh, en: "pieces" } };
