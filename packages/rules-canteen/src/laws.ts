// Names of the laws and standards that canteen rules cite, as their issuers write them.

/** Food Safety Law. */
export const foodSafetyLaw = "中华人民共和国食品安全法（2021修正）";
/** Regulation on the Implementation of the Food Safety Law. */
export const foodSafetyRegulation = "中华人民共和国食品安全法实施条例（2019）";
/** Rules on food safety, nutrition and health in schools, order 45. */
export const schoolFoodOrder45 = "学校食品安全与营养健康管理规定（教育部等令第45号，2019）";
/** Guide to school food safety and meal money. */
export const schoolFoodGuide = "中小学校园食品安全和膳食经费管理工作指引（教育部，2024）";
/** Rules on the responsibility of units that dine together. */
export const groupDiningRules = "集中用餐单位落实食品安全主体责任监督管理规定（市场监管总局，2025）";
/** Code of practice for catering. */
export const cateringPractice = "餐饮服务食品安全操作规范（市场监管总局公告2018年第12号）";
/** Health code for nurseries and kindergartens. */
export const nurseryHealthCode = "托儿所幼儿园卫生保健工作规范（2012）";
/** Preschool Education Law. */
export const preschoolLaw = "中华人民共和国学前教育法";
/** Regulation on public health emergencies. */
export const healthEmergencyRegulation = "突发公共卫生事件应急条例";
/** Law against food waste. */
export const foodWasteLaw = "中华人民共和国反食品浪费法";
/** Guangdong regulation on air pollution. */
export const guangdongAir = "广东省大气污染防治条例";
/** Guangzhou regulation on kindergartens. */
export const guangzhouKindergartens = "广州市幼儿园条例";
/** Dietary guidelines for Chinese residents; no law. */
export const dietaryGuidelines = "中国居民膳食指南（2022）";
/** Nutrition guide for pupils' meals. */
export const pupilMeals = "学生餐营养指南（WS/T 554—2017）";
/** The scored tables of hygiene supervision, 2007; a published scheme, no law. */
export const gradedSupervision = "食品卫生监督量化分级（2007年评分表）";
/** The dynamic grades of catering, 2012; a published scheme, no law. */
export const dynamicGrading = "关于实施餐饮服务食品安全监督量化分级管理工作的指导意见（2012）";
/** Rules on licences and filings of food businesses, order 78. */
export const licenceOrder78 = "食品经营许可和备案管理办法（市场监管总局令第78号，2023）";
/** Dongying regulation on air pollution. */
export const dongyingAir = "东营市大气污染防治条例（2019）";
/** Shenzhen regulation on preschool education. */
export const shenzhenPreschool = "深圳经济特区学前教育条例（2022）";
/** Shandong regulation on preschool education. */
export const shandongPreschool = "山东省学前教育条例（2021修正）";
/** Beijing regulation on food safety. */
export const beijingFood = "北京市食品安全条例（2012修订）";
/** Standard of disinfected tableware. */
export const cleanTableware = "食品安全国家标准 消毒餐（饮）具（GB 14934—2016）";
/** Practice code for drinks made on the spot; a standard of the trade. */
export const freshDrinks = "现制饮料操作规范（中国烹饪协会，2019）";
/** Standard of fire safety in crowded places; what was seen is the draft of its successor. */
export const crowdedPlaces = "人员密集场所消防安全管理（GB/T 40248）";
