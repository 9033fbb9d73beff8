// Names of the laws and standards that hotel rules cite, as their issuers write them.

/** Measures for public security in hotels. */
export const hotelSecurity = "旅馆业治安管理办法（2020修订）";
/** Regulation on hygiene in public places; a revision of 2024 was not seen. */
export const publicPlaces = "公共场所卫生管理条例（2019修订）";
/** Rules under that regulation. */
export const publicPlacesRules = "公共场所卫生管理条例实施细则";
/** Standard for managing hygiene in public places. */
export const hygieneManagement = "公共场所卫生管理规范 GB 37487-2019";
/** Standard with the limits for public places. */
export const hygieneLimits = "公共场所卫生指标及限值要求 GB 37488-2019";
/** Standard for the hygiene of hotels, replaced in part in 2019. */
export const hotelHygiene1996 = "旅店业卫生标准 GB 9663-1996";
/** Standard for the stars of hotels. */
export const starStandard = "旅游饭店星级的划分与评定 GB/T 14308";
/** Law against wasting food. */
export const foodWasteLaw = "中华人民共和国反食品浪费法（2021）";
/** Minors Protection Law. */
export const minorsLaw = "中华人民共和国未成年人保护法（2024修正）";
/** Solid Waste Law. */
export const solidWasteLaw = "中华人民共和国固体废物污染环境防治法（2020修订）";
/** Food Safety Law. */
export const foodSafetyLaw = "中华人民共和国食品安全法（2021修正）";
/** Code of practice for catering. */
export const cateringPractice = "餐饮服务食品安全操作规范（市场监管总局公告2018年第12号）";
/** Order 61 on fire safety in offices, companies and institutions. */
export const fireOrder61 = "机关、团体、企业、事业单位消防安全管理规定（公安部令第61号）";
/** Regulation on emergencies at work. */
export const emergencyRegulation = "生产安全事故应急条例（2019）";
