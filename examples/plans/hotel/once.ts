import type { Draft } from "../drafts.ts";

/** What stands before the month begins. */
export function before(): readonly Draft[] {
  const everyone = ["p-manager", "p-desk", "p-housekeeper", "p-attendant", "p-pool", "p-captain", "p-guard"];
  const health = (holder: string, validUntil: string) => ({
    kind: "general/certificate",
    at: "2025-04-01T09:00",
    data: { holder, category: "health", number: `H-${holder}`, issuedOn: "2025-04-01", validUntil },
    actors: { by: "p-housekeeper" },
  });
  return [
    {
      kind: "hotel/licence",
      at: "2024-06-01T09:00",
      data: { category: "hygiene", number: "卫-2024-88", issuedOn: "2024-06-01", validUntil: "2028-05-31" },
      actors: { by: "p-manager" },
    },
    // The attendant's certificate ends on the 27th.
    health("p-attendant", "2026-03-27"),
    health("p-pool", "2026-12-31"),
    {
      kind: "general/training",
      at: "2025-12-10T14:00",
      data: { topic: "fire", hours: 2, content: "疏散引导和灭火器使用", attendees: everyone, passed: everyone },
      actors: { by: "p-manager" },
    },
    {
      kind: "general/drill",
      at: "2026-02-12T15:00",
      data: {
        scenario: "fire",
        content: "八楼起火，疏散住客",
        departments: ["前厅", "客房", "安保"],
        people: 7,
        evacuationTime: 180,
        review: "疏散有序",
      },
      actors: { by: "p-manager" },
    },
    ...["p-attendant", "p-captain"].map((holder, index) => ({
      kind: "general/locker-use",
      at: `2026-01-0${index + 5}T09:00`,
      // The locker is given out twice.
      data: { locker: "locker-1", action: "out" },
      actors: { holder, by: "p-housekeeper" },
    })),
  ];
}

/** What happens on one day of the month only, faults and all. */
export function once(): readonly Draft[] {
  const looked = (area: string, topic: string) => ({
    kind: "general/inspection",
    at: "2026-03-18T15:00",
    area,
    data: { topic, items: [{ item: "地面、床铺整洁", ok: true }] },
    actors: { by: "p-housekeeper", verifier: "p-manager" },
  });
  return [
    looked("lockers-w", "hygiene"),
    // Nobody looks at the quarters.
    looked("staff-hall", "canteen"),
    {
      kind: "general/inspection",
      at: "2026-03-19T09:00",
      area: "main",
      data: { topic: "fire", items: [{ item: "疏散指示标志、应急照明完好", ok: true }] },
      actors: { by: "p-guard", verifier: "p-manager" },
    },
    {
      kind: "general/video-check",
      at: "2026-03-12T10:00",
      // The recorder holds 20 days.
      data: { recorder: "nvr-1", keptDays: 20 },
      actors: { by: "p-guard" },
    },
    {
      kind: "hotel/guest",
      at: "2026-03-25T20:00",
      area: "r802",
      id: "guest-abroad",
      data: { booking: "订外0325", idChecked: true, origin: "abroad", minor: false },
      actors: { by: "p-desk" },
    },
    {
      kind: "hotel/check-in",
      at: "2026-03-25T19:55",
      area: "r802",
      data: { booking: "订外0325", people: 1 },
      actors: { by: "p-desk" },
    },
    // Reported 30 hours after the registration.
    { kind: "hotel/guest-report", at: "2026-03-27T02:00", data: { guest: "guest-abroad" }, actors: { by: "p-desk" } },
    {
      kind: "hotel/lost-item",
      at: "2026-03-05T13:10",
      area: "r801",
      data: { item: "手表", keptAt: "礼宾部保险柜" },
      actors: { by: "p-attendant", keeper: "p-desk" },
    },
  ];
}
