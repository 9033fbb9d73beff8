/** A dish and what is in it. */
export interface Dish {
  readonly dish: string;
  readonly foods: readonly string[];
  readonly grams: number;
}

function dish(name: string, grams: number, ...foods: string[]): Dish {
  return { dish: name, foods, grams };
}

/** What the school cooks for breakfast. */
export const BREAKFAST: readonly Dish[] = [
  dish("小米粥", 200, "小米"),
  dish("红枣黑米粥", 200, "黑米", "红枣"),
  dish("皮蛋瘦肉粥", 220, "大米", "皮蛋", "猪肉"),
  dish("南瓜燕麦粥", 220, "南瓜", "燕麦"),
  dish("鲜肉包", 110, "面粉", "猪肉", "葱"),
  dish("青菜香菇包", 110, "面粉", "青菜", "香菇"),
  dish("豆沙包", 100, "面粉", "红豆"),
  dish("葱油花卷", 90, "面粉", "葱"),
  dish("蒸红薯", 100, "红薯"),
  dish("蒸玉米", 120, "玉米"),
  dish("水煮蛋", 55, "鸡蛋"),
  dish("茶叶蛋", 55, "鸡蛋", "茶叶"),
  dish("热豆浆", 220, "黄豆"),
  dish("鸡蛋饼", 100, "鸡蛋", "面粉", "胡萝卜"),
  dish("三鲜馄饨", 240, "面粉", "虾仁", "猪肉"),
];

/** What the school cooks for lunch and dinner. */
export const MAINS: readonly Dish[] = [
  dish("红烧肉炖土豆", 130, "猪肉", "土豆"),
  dish("番茄炒蛋", 120, "番茄", "鸡蛋"),
  dish("清蒸鲈鱼块", 110, "鲈鱼", "姜"),
  dish("萝卜烧牛腩", 130, "牛肉", "白萝卜"),
  dish("宫保鸡丁", 120, "鸡肉", "花生", "黄瓜"),
  dish("肉末豆腐", 120, "豆腐", "猪肉"),
  dish("清炒小白菜", 100, "小白菜"),
  dish("蒜蓉西兰花", 100, "西兰花", "蒜"),
  dish("香菇青菜", 100, "香菇", "青菜"),
  dish("胡萝卜炒肉片", 110, "胡萝卜", "猪肉"),
  dish("芹菜炒香干", 110, "芹菜", "豆腐干"),
  dish("木耳炒山药", 110, "木耳", "山药"),
  dish("海带排骨汤", 180, "海带", "排骨"),
  dish("冬瓜虾皮汤", 180, "冬瓜", "虾皮"),
  dish("紫菜蛋花汤", 180, "紫菜", "鸡蛋"),
  dish("番茄牛肉汤", 180, "番茄", "牛肉"),
  dish("二米饭", 160, "大米", "小米"),
  dish("白米饭", 160, "大米"),
  dish("红烧鸭腿", 120, "鸭肉", "姜"),
  dish("土豆丝炒青椒", 110, "土豆", "青椒"),
  dish("莴笋炒鸡片", 110, "莴笋", "鸡肉"),
  dish("韭菜炒蛋", 110, "韭菜", "鸡蛋"),
  dish("洋葱炒牛柳", 110, "洋葱", "牛肉"),
  dish("包菜炒粉丝", 110, "包菜", "粉丝"),
  dish("蒸水蛋", 110, "鸡蛋"),
  dish("茄汁龙利鱼", 110, "龙利鱼", "番茄"),
  dish("玉米排骨汤", 180, "玉米", "排骨"),
  dish("丝瓜豆腐汤", 180, "丝瓜", "豆腐"),
  dish("菠菜猪肝汤", 180, "菠菜", "猪肝"),
  dish("四季豆烧肉", 120, "四季豆", "猪肉"),
  dish("油焖茄子", 110, "茄子", "蒜"),
  dish("藕片炒木耳", 110, "莲藕", "木耳"),
  dish("豌豆炒虾仁", 110, "豌豆", "虾仁"),
  dish("黄豆芽炒肉丝", 110, "黄豆芽", "猪肉"),
  dish("南瓜蒸排骨", 130, "南瓜", "排骨"),
];

/** What the kindergarten's kitchen cooks for lunch. */
export const CHILD_LUNCH: readonly Dish[] = [
  dish("幼儿软米饭", 110, "大米"),
  dish("幼儿番茄鱼丸", 70, "番茄", "鲈鱼"),
  dish("幼儿肉末蒸蛋", 70, "鸡蛋", "猪肉"),
  dish("幼儿碎菜面", 120, "面条", "青菜"),
  dish("幼儿胡萝卜牛肉丁", 70, "胡萝卜", "牛肉"),
  dish("幼儿冬瓜丸子汤", 100, "冬瓜", "猪肉"),
  dish("幼儿豆腐羹", 90, "豆腐", "青菜"),
  dish("幼儿南瓜饭", 110, "大米", "南瓜"),
  dish("幼儿清炒西葫芦", 70, "西葫芦"),
];

/** What the kindergarten's kitchen cooks for the afternoon snack. */
export const CHILD_SNACK: readonly Dish[] = [
  dish("银耳雪梨羹", 100, "银耳", "雪梨"),
  dish("小蛋糕", 50, "面粉", "鸡蛋"),
  dish("红豆牛奶", 120, "红豆", "牛奶"),
  dish("山药枣泥糕", 60, "山药", "红枣"),
  dish("苹果热饮", 100, "苹果"),
];
