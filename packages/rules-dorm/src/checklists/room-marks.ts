/** What every fault in the hygiene of a room is. */
export const hygiene = { severity: "minor", category: "hygiene", evidence: { photos: "failed" } } as const;

/** An item that is given marks up to `points`. */
export const marks = (id: string, zh: string, en: string, points: number, passFrom: number) =>
  ({ id, type: "score", title: { zh, en }, points, passFrom, ...hygiene }) as const;

/** The lines at 90, 75 and 60 that most tables of universities draw. */
export const grades = {
  on: "points",
  higherIsBetter: [
    { id: "excellent", title: { zh: "优秀", en: "Excellent" }, from: 90, passed: true },
    { id: "good", title: { zh: "良好", en: "Good" }, from: 75, passed: true },
    { id: "pass", title: { zh: "合格", en: "Pass" }, from: 60, passed: true },
    { id: "fail", title: { zh: "不合格", en: "Fail" }, passed: false },
  ],
} as const;
