// A month of the sample company, with six faults in it: `plan.test.ts` says which.

type Data = Readonly<Record<string, unknown>>;
type More = Readonly<Record<string, unknown>>;

let count = 0;
const line = (kind: string, at: string, data: Data, more: More = {}) => ({
  id: `e-${++count}`,
  kind,
  at,
  data,
  ...more,
});
const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}`;

const posts = ["logistics-head", "admin", "driver", "repairer", "safety-officer"];
const holders = ["p-head", "p-admin", "p-driver-1", "p-repair", "p-safety"];
const duties = posts.map((post, index) =>
  line(
    "company/safety-duty",
    "2026-03-01T00:00",
    { post, scope: "本岗位和所管场所", standard: "季度考核90分", until: "2026-12-31" },
    { actors: { holder: holders[index] } },
  ),
);

const paper = (holder: string, category: string, validUntil: string) =>
  line("general/certificate", "2026-03-01T00:00", {
    holder,
    category,
    number: `${holder}-${category}`,
    issuedOn: "2025-06-01",
    validUntil,
  });
const papers = [
  paper("car-1", "vehicle-inspection", "2026-12-31"),
  paper("car-2", "vehicle-inspection", "2026-12-31"),
  paper("car-1", "vehicle-insurance", "2026-12-31"),
  paper("car-2", "vehicle-insurance", "2026-03-15"),
  paper("site", "fire-facility-test", "2026-12-31"),
  paper("p-driver-1", "driving-licence", "2029-12-31"),
  paper("p-driver-2", "driving-licence", "2029-12-31"),
];

const trip = (vehicle: string, number: number, km: number, approver = "p-admin") => {
  const driver = vehicle === "car-1" ? "p-driver-1" : "p-driver-2";
  const data = {
    vehicle,
    purpose: vehicle === "car-1" ? "送客户" : "送货",
    destination: "市区",
    backAt: `${day(number)}T16:00`,
    km,
    longestDrive: 2,
  };
  return line("company/trip", `${day(number)}T09:00`, data, { actors: { driver, approver } });
};
const trips = [2, 5, 9, 12, 16, 19, 23, 26].flatMap((number) => [
  trip("car-1", number, 100, number === 12 ? "p-driver-1" : "p-admin"),
  ...(number > 15 ? [] : [trip("car-2", number, 150)]),
]);
const fills = (
  [
    ["car-1", "2026-02-28", 20000],
    ["car-1", day(31), 20800],
    ["car-2", "2026-02-28", 50000],
    ["car-2", day(31), 50900],
  ] as const
).map(([vehicle, on, odometer]) =>
  line(
    "company/refuel",
    `${on}T18:00`,
    { vehicle, litres: 60, odometer },
    { actors: { by: vehicle === "car-1" ? "p-driver-1" : "p-driver-2" } },
  ),
);

const guests = (number: number, people: number, hosts: number) =>
  line(
    "company/reception",
    `${day(number)}T12:00`,
    { visitor: "配套厂", letter: `函${number}`, list: `清单${number}.pdf`, guests: people, hosts, amount: 450 },
    { actors: { by: "p-admin", approver: "p-head" } },
  );
const checks = ["car-1", "car-2"].map((asset) =>
  line(
    "general/inspection",
    `${day(20)}T08:00`,
    { topic: "facility", asset, items: [{ item: "制动", ok: true }] },
    { area: "plant", actors: { by: "p-safety", verifier: "p-head" } },
  ),
);

const month = [
  ...duties,
  ...papers,
  ...trips,
  ...fills,
  ...checks,
  guests(6, 8, 3),
  guests(18, 8, 4),
  line(
    "company/contract",
    `${day(3)}T10:00`,
    {
      title: "便利店租赁",
      category: "lease",
      party: "便利店经营者",
      from: "2026-03-01",
      until: "2027-02-28",
      qualification: "营业执照.pdf",
    },
    { area: "shop-1", actors: { by: "p-admin" } },
  ),
  line(
    "general/inspection",
    `${day(11)}T10:00`,
    { topic: "fire", items: [{ item: "车间配电箱前堆料", ok: false, severity: "minor" }] },
    { area: "workshop", actors: { by: "p-safety", verifier: "p-repair" } },
  ),
];

/** Every entry of the month. */
export function entriesOfMonth(): readonly object[] {
  return month;
}
