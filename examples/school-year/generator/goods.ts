/** A food that the kitchen buys: fresh ones come and go on one day, staples are kept. */
export interface Food {
  readonly code: string;
  readonly item: string;
  readonly spec: string;
  readonly supplier: string;
  readonly price: number;
  /** Kilograms a school day. */
  readonly daily: number;
  /** Days that a staple keeps. */
  readonly keeps?: number;
}

function fresh(supplier: string, price: number, daily: number, ...items: string[]): readonly Food[] {
  return items.map((item) => ({ code: "", item, spec: "散装", supplier, price, daily }));
}

function staple(supplier: string, price: number, daily: number, keeps: number, ...items: string[]): readonly Food[] {
  return items.map((item) => ({ code: "", item, spec: "袋装", supplier, price, daily, keeps }));
}

function coded(prefix: string, foods: readonly Food[]): readonly Food[] {
  return foods.map((food, index) => ({ ...food, code: `${prefix}${String(index + 1).padStart(2, "0")}` }));
}

export const FRESH: readonly Food[] = coded("F", [
  ...fresh("sup-01", 28, 32, "猪肉", "排骨", "猪肝", "五花肉"),
  ...fresh("sup-02", 46, 18, "牛肉", "牛腩"),
  ...fresh("sup-02", 22, 24, "鸡肉", "鸭肉"),
  ...fresh("sup-03", 32, 20, "鲈鱼", "龙利鱼", "虾仁"),
  ...fresh("sup-04", 6, 40, "小白菜", "青菜", "菠菜", "芹菜", "韭菜", "包菜", "西兰花", "莴笋", "四季豆", "豌豆"),
  ...fresh(
    "sup-05",
    5,
    42,
    "土豆",
    "番茄",
    "白萝卜",
    "胡萝卜",
    "冬瓜",
    "南瓜",
    "丝瓜",
    "黄瓜",
    "茄子",
    "青椒",
    "洋葱",
    "山药",
    "莲藕",
    "玉米",
  ),
  ...fresh("sup-06", 8, 26, "豆腐", "豆腐干", "黄豆芽"),
  ...fresh("sup-07", 12, 30, "苹果", "雪梨"),
]);

export const STAPLES: readonly Food[] = coded("S", [
  ...staple("sup-08", 6, 95, 180, "大米", "小米"),
  ...staple("sup-08", 5, 40, 150, "面粉", "面条"),
  ...staple("sup-09", 12, 18, 300, "大豆油", "菜籽油"),
  ...staple("sup-09", 7, 6, 365, "食盐", "酱油", "食醋", "白糖"),
  ...staple("sup-10", 16, 12, 240, "木耳", "香菇", "海带", "紫菜", "粉丝", "红枣", "黄豆", "红豆"),
  ...staple("sup-11", 11, 55, 21, "鸡蛋"),
  ...staple("sup-12", 13, 90, 25, "盒装牛奶"),
]);

/** Cakes for the festivals, from a shop of its own. */
const PASTRY: Food = { code: "P01", item: "节令糕点", spec: "盒装", supplier: "sup-14", price: 22, daily: 80 };

/** Every food that is counted at the end of a month. */
export const FOODS: readonly Food[] = [...FRESH, ...STAPLES, PASTRY];
