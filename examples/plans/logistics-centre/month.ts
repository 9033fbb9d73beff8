// A month of the sample logistics centre, with six faults in it: `plan.test.ts` says which.

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

const posts = ["director", "estate", "property", "finance", "safety-officer"];
const holders = ["p-director", "p-estate", "p-property", "p-finance", "p-safety"];
const duties = posts.map((post, index) =>
  line(
    "company/safety-duty",
    "2026-03-01T00:00",
    { post, scope: "本岗位和所管场所", standard: "季度考核90分", until: "2026-12-31" },
    { actors: { holder: holders[index] } },
  ),
);

const project = (subject: string, name: string) =>
  line("company/estate-project", "2026-03-01T00:00", { name, startBy: "2026-06-30" }, { subject });
const step = (of: string, name: string, number: number, area: string) =>
  line(
    "company/estate-step",
    `${day(number)}T09:00`,
    { project: of, step: name },
    { area, actors: { by: "p-estate" } },
  );
const permit = (of: string, category: string, until: string) =>
  line(
    "company/permit",
    "2026-03-01T00:00",
    { project: of, category, number: `${of}-${category}`, from: "2026-01-05", until },
    { actors: { by: "p-estate" } },
  );
const walk = (number: number) =>
  line(
    "general/inspection",
    `${day(number)}T15:00`,
    { topic: "safety", items: [{ item: "临边防护", ok: true }] },
    { area: "block-8", actors: { by: "p-safety", verifier: "p-estate" } },
  );

const used = (department: string, number: number, hours: number) =>
  line(
    "company/service-use",
    `${day(number)}T10:00`,
    { department, item: "会议服务", quantity: hours, price: 200 },
    { actors: { by: "p-finance" } },
  );
const charged = (department: string, amount: number) =>
  line(
    "company/chargeback",
    `${day(31)}T10:00`,
    { department, amount },
    { covers: "2026-03", actors: { by: "p-finance", confirmer: "p-director" } },
  );
const booked = (side: string, amount: number) =>
  line(
    "company/settlement",
    `${day(30)}T10:00`,
    { party: "一矿", side, amount },
    { covers: "2026-03", actors: { by: "p-finance" } },
  );
const lease = line(
  "company/contract",
  `${day(1)}T09:00`,
  {
    title: "北苑A商铺租赁",
    category: "lease",
    party: "商铺经营者",
    from: "2026-03-01",
    until: "2027-02-28",
    safetyAgreement: "安全协议.pdf",
    qualification: "营业执照.pdf",
  },
  { area: "shop-a", actors: { by: "p-property" } },
);

const month = [
  ...duties,
  project("home-7", "安居二期7号楼"),
  project("home-8", "安居二期8号楼"),
  ...["land", "land-planning", "works-planning", "construction-permit"].map((name, index) =>
    step("home-8", name, index + 1, "block-8"),
  ),
  step("home-8", "started", 5, "block-8"),
  permit("home-8", "works-planning", "2027-12-31"),
  permit("home-8", "construction", "2026-03-20"),
  ...[6, 11, 25, 31].map(walk),
  ...["land", "land-planning", "works-planning", "construction-permit", "started", "completed"].map((name, index) =>
    line(
      "company/estate-step",
      `${day(1)}T${String(index + 8).padStart(2, "0")}:00`,
      { project: "home-7", step: name },
      { area: "block-7", actors: { by: "p-estate" } },
    ),
  ),
  line(
    "company/estate-step",
    `${day(1)}T15:00`,
    { project: "home-7", step: "accepted" },
    { area: "block-7", actors: { by: "p-estate" } },
  ),
  permit("home-7", "works-planning", "2027-12-31"),
  permit("home-7", "construction", "2027-12-31"),
  step("home-7", "filed", 16, "block-7"),
  step("home-7", "handed-over", 24, "block-7"),
  line(
    "company/internal-price",
    `${day(1)}T00:00`,
    { item: "会议服务", unit: "小时", price: 200, from: "2026-03-01", until: "2026-12-31" },
    { id: "price-meeting", actors: { approver: "p-director" } },
  ),
  line("general/publication", `${day(4)}T09:00`, { topic: "fees", about: "price-meeting", audience: "all", days: 10 }),
  used("一矿", 5, 3),
  used("一矿", 19, 2),
  used("二矿", 12, 4),
  charged("一矿", 1000),
  charged("二矿", 700),
  booked("ours", 52000),
  booked("theirs", 51000),
  lease,
  line("general/certificate", "2026-03-01T00:00", {
    holder: "site",
    category: "fire-facility-test",
    number: "XJ-2025-118",
    issuedOn: "2025-11-01",
    validUntil: "2026-10-31",
  }),
  line(
    "company/revenue",
    `${day(10)}T09:00`,
    { line: "rent", external: true, contract: lease.id, amount: 4500 },
    { actors: { by: "p-finance" } },
  ),
  line(
    "company/plant-run",
    `${day(31)}T20:00`,
    { plant: "chp-1", fuel: 400000, output: 292000 },
    { covers: "2026-03", actors: { by: "p-estate" } },
  ),
  line(
    "company/quota-account",
    `${day(10)}T17:00`,
    { utility: "electric", quota: 90000, used: 96000 },
    { id: "quota-power", actors: { by: "p-director" } },
  ),
  line(
    "general/inspection",
    `${day(18)}T14:00`,
    { topic: "fire", items: [{ item: "配电间、疏散通道", ok: true }] },
    { area: "block-8", actors: { by: "p-safety", verifier: "p-estate" } },
  ),
  line(
    "company/energy-target",
    `${day(18)}T09:00`,
    { percent: 3, plan: "节能方案.pdf" },
    { actors: { by: "p-director" } },
  ),
];

/** Every entry of the month. */
export function entriesOfMonth(): readonly object[] {
  return month;
}
