import type { Text } from "../text/text.ts";

/** Kinds of sites 单位类型; a site may be of another, of which only rules without a condition on it speak. */
export const siteKinds = {
  school: { zh: "学校", en: "school" },
  kindergarten: { zh: "幼儿园", en: "kindergarten" },
  university: { zh: "高校", en: "university" },
  company: { zh: "企业", en: "company" },
  hotel: { zh: "酒店", en: "hotel" },
  "elder-care": { zh: "养老机构", en: "elder-care centre" },
  hospital: { zh: "医院", en: "hospital" },
  property: { zh: "物业企业", en: "property firm" },
  government: { zh: "机关单位", en: "public body" },
} as const satisfies Readonly<Record<string, Text>>;

/** Kinds of areas 区域类别 that rule packs speak of, and others that most sites have; a site may have more. */
export const areaKinds = {
  building: { zh: "楼栋", en: "building" },
  dorm: { zh: "宿舍", en: "dormitory" },
  kitchen: { zh: "厨房", en: "kitchen" },
  "dining-hall": { zh: "餐厅", en: "dining hall" },
  store: { zh: "库房", en: "store" },
  "plant-room": { zh: "设备间", en: "plant room" },
  "function-room": { zh: "功能室", en: "function room" },
  gate: { zh: "出入口", en: "gate" },
  playground: { zh: "儿童活动场所", en: "playground" },
  shop: { zh: "商铺", en: "shop" },
  lobby: { zh: "大堂", en: "lobby" },
  washroom: { zh: "公共卫生间", en: "washroom" },
  pantry: { zh: "消毒间", en: "pantry" },
  pool: { zh: "泳池", en: "pool" },
  "locker-room": { zh: "更衣室", en: "locker room" },
  "staff-canteen": { zh: "员工餐厅", en: "staff canteen" },
  grounds: { zh: "室外场地", en: "grounds" },
  class: { zh: "班级教室", en: "classroom" },
  "chemical-store": { zh: "危化品储存室", en: "store of hazardous goods" },
  residential: { zh: "住养区", en: "residential area" },
  "duty-room": { zh: "值班室", en: "duty room" },
  campus: { zh: "校区", en: "campus" },
  office: { zh: "办公室", en: "office" },
  toilet: { zh: "厕所", en: "toilets" },
  "dorm-room": { zh: "寝室", en: "dormitory room" },
} as const satisfies Readonly<Record<string, Text>>;

/** Posts 岗位 that rule packs speak of; a site may have others. */
export const commonPosts = {
  cook: { zh: "炊事员", en: "cook" },
  guard: { zh: "门卫", en: "guard" },
  steward: { zh: "管事员", en: "steward" },
  waiter: { zh: "餐厅服务员", en: "waiter" },
  "room-attendant": { zh: "客房服务员", en: "room attendant" },
  "pool-attendant": { zh: "救生员", en: "pool attendant" },
  carer: { zh: "护理员", en: "carer" },
  "food-safety-director": { zh: "食品安全总监", en: "food-safety director" },
  "night-duty": { zh: "夜间值班员", en: "night duty" },
  "health-worker": { zh: "卫生保健人员", en: "health worker" },
  "gate-escort": { zh: "护学岗", en: "escort at the gate" },
  "safety-officer": { zh: "安全生产管理员", en: "work-safety officer" },
  driver: { zh: "驾驶员", en: "driver" },
  "food-safety-officer": { zh: "食品安全员", en: "food-safety officer" },
} as const satisfies Readonly<Record<string, Text>>;

/** Categories of assets 资产类别 that rule packs speak of, and others that most sites have; a site may have more. */
export const assetCategories = {
  chiller: { zh: "冷藏柜", en: "chiller" },
  freezer: { zh: "冷冻柜", en: "freezer" },
  "sample-cabinet": { zh: "留样柜", en: "sample cabinet" },
  "fume-purifier": { zh: "油烟净化设施", en: "fume purifier" },
  extinguisher: { zh: "灭火器", en: "extinguisher" },
  lift: { zh: "电梯", en: "lift" },
  "food-lift": { zh: "食梯", en: "food lift" },
  boiler: { zh: "锅炉", en: "boiler" },
  "oxygen-supply": { zh: "供氧装置", en: "oxygen supply" },
  "pressure-vessel": { zh: "压力容器", en: "pressure vessel" },
  vehicle: { zh: "车辆", en: "vehicle" },
  "heat-plant": { zh: "热电联供机组", en: "heat and power plant" },
  "video-recorder": { zh: "录像机", en: "video recorder" },
  locker: { zh: "更衣柜", en: "locker" },
  "meter-electric": { zh: "电表", en: "electricity meter" },
  "meter-water": { zh: "水表", en: "water meter" },
  "meter-gas": { zh: "燃气表", en: "gas meter" },
  circuit: { zh: "电气线路", en: "wiring" },
  "water-point": { zh: "饮水点", en: "drinking-water point" },
  "play-equipment": { zh: "大型玩具", en: "play equipment" },
  "sports-equipment": { zh: "体育器材", en: "sports equipment" },
  "class-equipment": { zh: "班级电教设备", en: "classroom equipment" },
  "school-bus": { zh: "校车", en: "school bus" },
  alarm: { zh: "紧急报警装置", en: "emergency alarm" },
  "first-aid-kit": { zh: "急救箱", en: "first-aid kit" },
  "opinion-box": { zh: "意见箱", en: "opinion box" },
  "meter-prepaid": { zh: "预付费电表", en: "prepaid meter" },
  "safety-valve": { zh: "安全阀", en: "safety valve" },
  "pressure-gauge": { zh: "压力表", en: "pressure gauge" },
  lightning: { zh: "防雷装置", en: "lightning protection" },
  pump: { zh: "水泵", en: "pump" },
  switchboard: { zh: "配电柜", en: "switchboard" },
  "air-conditioner": { zh: "空调", en: "air conditioner" },
  hydrant: { zh: "消火栓", en: "hydrant" },
  "fire-system": { zh: "自动消防设施", en: "automatic fire system" },
  "escape-hood": { zh: "逃生面罩", en: "escape hood" },
  steriliser: { zh: "消毒柜", en: "steriliser" },
  "hot-hold": { zh: "保温台", en: "hot-holding table" },
  furniture: { zh: "家具", en: "furniture" },
  appliance: { zh: "电器", en: "appliance" },
  key: { zh: "钥匙", en: "key" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where money comes from 资金来源, as rule packs speak of it; a site may have others. */
export const commonFunds = {
  operating: { zh: "公用经费", en: "operating fund" },
  repair: { zh: "维修专款", en: "repair fund" },
  "meal-fee": { zh: "伙食费", en: "meal fees" },
  project: { zh: "项目资金", en: "project fund" },
} as const satisfies Readonly<Record<string, Text>>;

/** Budget lines 预算科目 that rule packs speak of; a site may have others. */
export const commonLines = {
  food: { zh: "食材", en: "food" },
  gas: { zh: "燃气", en: "gas" },
  water: { zh: "水费", en: "water" },
  electric: { zh: "电费", en: "electricity" },
  repair: { zh: "维修", en: "repairs" },
  equipment: { zh: "设备", en: "equipment" },
  cleaning: { zh: "保洁", en: "cleaning" },
  wages: { zh: "劳务", en: "wages" },
  income: { zh: "收入", en: "income" },
  other: { zh: "其他", en: "other" },
} as const satisfies Readonly<Record<string, Text>>;
