/** Fire Protection Law 消防法. */
export const fireLaw = "中华人民共和国消防法（2021修正）";

/** Order 61 of the Ministry of Public Security 公安部令第61号, on fire safety in offices, companies and institutions. */
export const fireOrder61 = "机关、团体、企业、事业单位消防安全管理规定（公安部令第61号）";

/** Work Safety Law 安全生产法; it addresses businesses. */
export const workSafetyLaw = "中华人民共和国安全生产法（2021修正）";

/** Regulation on reporting and investigating accidents at work. */
export const accidentRegulation = "生产安全事故报告和调查处理条例";

/** Local laws on water: Jinan, Zhengzhou, Zibo, Beijing; each binds only there. */
export const jinanWater = "济南市城市供水条例（2018修正）";
export const zhengzhouWater = "郑州市城市供水管理条例";
export const ziboWater = "淄博市生活饮用水卫生监督管理办法（2020）";
export const beijingWater = "北京市生活饮用水卫生监督管理条例";

/** Special Equipment Safety Law 特种设备安全法. */
export const specialEquipmentLaw = "中华人民共和国特种设备安全法";

/** Regulation on the safety supervision of special equipment. */
export const specialEquipmentRegulation = "特种设备安全监察条例（2009）";

/** Regulation on saving energy in public institutions 公共机构节能条例; it addresses state-funded units. */
export const energyRegulation = "公共机构节能条例";

/** Labour Law 劳动法. */
export const labourLaw = "中华人民共和国劳动法（2018修正）";

/** Regulation on emergencies of work safety 生产安全事故应急条例; it addresses businesses. */
export const emergencyRegulation = "生产安全事故应急条例";

/** Law on responding to emergencies 突发事件应对法. */
export const emergencyLaw = "中华人民共和国突发事件应对法（2024修订）";

/** Government Procurement Law 政府采购法; it addresses whoever spends public money. */
export const procurementLaw = "中华人民共和国政府采购法（2014修正）";

/** Tendering and Bidding Law 招标投标法. */
export const tenderLaw = "中华人民共和国招标投标法（2017修正）";

/** Regulation for carrying out the Tendering and Bidding Law. */
export const tenderRegulation = "中华人民共和国招标投标法实施条例（2019修订）";

/** Rules on which works must be tendered 必须招标的工程项目规定. */
export const tenderThresholds = "必须招标的工程项目规定（国家发展改革委令第16号）";

/** Regulation for carrying out the Government Procurement Law. */
export const procurementRegulation = "中华人民共和国政府采购法实施条例（2015）";

/** Regulation on paid annual leave 职工带薪年休假条例. */
export const annualLeaveRegulation = "职工带薪年休假条例（2007）";

/** Regulation on state assets of offices and public institutions; it addresses these. */
export const stateAssetsRegulation = "行政事业性国有资产管理条例";

/** Regulation on public-security video systems 公共安全视频图像信息系统管理条例. */
export const videoRegulation = "公共安全视频图像信息系统管理条例（2025）";

/** Rules on the fire safety of high-rise civil buildings 高层民用建筑消防安全管理规定. */
export const highRiseRules = "高层民用建筑消防安全管理规定";

/** Standard of fire safety in crowded places 人员密集场所消防安全管理; what was seen is the draft of its successor. */
export const crowdedPlaces = "人员密集场所消防安全管理（GB/T 40248）";

/** Standard of installing and checking extinguishers. */
export const extinguisherCode = "建筑灭火器配置验收及检查规范 GB 50444-2008";

/** Rules on safety training in businesses 生产经营单位安全培训规定. */
export const safetyTrainingRules = "生产经营单位安全培训规定（原安全监管总局令第3号，2015修正）";

/** Rules on work in confined spaces in industry and trade 工贸企业有限空间作业安全规定. */
export const confinedSpaceRules = "工贸企业有限空间作业安全规定（应急管理部令第13号）";

/** Order 74 of the State Administration for Market Regulation, on who answers for special equipment in use. */
export const equipmentOrder74 = "特种设备使用单位落实使用安全主体责任监督管理规定（市场监管总局令第74号）";

/** Rules on the upkeep of lifts 电梯维护保养规则. */
export const liftUpkeepRules = "电梯维护保养规则（TSG T5002-2017）";

/** Food Safety Law 食品安全法. */
export const foodSafetyLaw = "中华人民共和国食品安全法（2021修正）";

/** Code of practice for catering. */
export const cateringPractice = "餐饮服务食品安全操作规范（市场监管总局公告2018年第12号）";

/** Criteria of the ministry for what is a major hazard in an elder-care home. */
export const eldercareHazards = "养老机构重大事故隐患判定标准（民政部办公厅，2023）";

/** Solid Waste Law. */
export const solidWasteLaw = "中华人民共和国固体废物污染环境防治法（2020修订）";

/** Local laws on refuse and food waste: Ningbo, Tai'an, Heze; each binds only there. */
export const ningboRefuse = "宁波市生活垃圾分类管理条例";
export const taianRefuse = "泰安市生活垃圾分类管理条例（2020）";
export const hezeFoodWaste = "菏泽市餐厨废弃物管理条例（2020）";
