// Names of the laws and standards that school rules cite, as their issuers write them.

/** Law on the Protection of Minors. */
export const minorsLaw = "中华人民共和国未成年人保护法（2024修正）";
/** Preschool Education Law. */
export const preschoolLaw = "中华人民共和国学前教育法";
/** Education Law. */
export const educationLaw = "中华人民共和国教育法（2021修正）";
/** Compulsory Education Law. */
export const compulsoryLaw = "中华人民共和国义务教育法（2018修正）";
/** Law on protecting against and mitigating earthquake disasters. */
export const earthquakeLaw = "中华人民共和国防震减灾法（2008修订）";
/** Regulation on the safety of school buses. */
export const busRegulation = "校车安全管理条例";
/** Regulation on health work in schools. */
export const schoolHealthRegulation = "学校卫生工作条例";
/** Regulation on the safety of hazardous chemicals. */
export const chemicalsRegulation = "危险化学品安全管理条例（2013修订）";
/** Regulation on the safety of large events. */
export const eventsRegulation = "大型群众性活动安全管理条例";
/** Regulation on guarding services. */
export const guardRegulation = "保安服务管理条例（2022修订）";
/** Regulation on public health emergencies. */
export const healthEmergencyRegulation = "突发公共卫生事件应急条例（2011修订）";
/** Shandong regulation on the safety of schools, kindergartens and universities. */
export const shandongSchools = "山东省学校安全条例";
/** Ningbo regulation on the safety of schools. */
export const ningboSchools = "宁波市学校安全条例";
/** Guangzhou regulation on kindergartens. */
export const guangzhouKindergartens = "广州市幼儿园条例";
/** Guide to evacuation drills in schools. */
export const drillGuide = "中小学幼儿园应急疏散演练指南（教基一厅〔2014〕2号）";
/** Standard for the security of schools. */
export const securityStandard = "中小学、幼儿园安全防范要求 GB/T 29315-2022";
/** Code for reporting infectious diseases in schools. */
export const outbreakCode = "学校和托幼机构传染病疫情报告工作规范（2006）";
/** Health code for nurseries and kindergartens. */
export const nurseryHealthCode = "托儿所幼儿园卫生保健工作规范（2012）";
/** Administrative measures for the health care of nurseries and kindergartens, order 76. */
export const nurseryHealthOrder = "托儿所幼儿园卫生保健管理办法（卫生部、教育部令第76号）";
/** Vaccine Management Law. */
export const vaccineLaw = "中华人民共和国疫苗管理法";
/** Beijing regulation on injuries of pupils. */
export const beijingInjuries = "北京市中小学生人身伤害事故预防与处理条例";
/** Shenzhen regulation on preschool education. */
export const shenzhenPreschool = "深圳经济特区学前教育条例（2022）";
/** Setting up of nurseries. */
export const nurserySetup = "托育机构设置标准（试行，2019）";
/** Running of nurseries. */
export const nurseryRunning = "托育机构管理规范（试行，2019）";
/** Ten rules for fire safety in schools and kindergartens. */
export const fireTenRules = "中小学校、幼儿园消防安全十项规定（教发厅〔2024〕1号）";
/** Fire safety in universities, order 28. */
export const universityFire = "高等学校消防安全管理规定（教育部、公安部令第28号）";
/** Lines of clusters by illness, as a city's health office prints them. */
export const clusterLines = "湖州市卫生健康委员会：学校聚集性疫情报告标准（2023）";
/** Standard for assessing the quality of nurseries. */
export const nurseryQuality = "托育机构质量评估标准（WS/T 821—2023）";
/** Solid Waste Law. */
export const solidWasteLaw = "中华人民共和国固体废物污染环境防治法（2020修订）";
