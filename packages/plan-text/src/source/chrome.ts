/** What a web page puts around a text, on a line of its own. */
const around =
  /^(?:(?:您?(?:现在的|当前的?)?位置(?:是)?[：:])|首页(?:>|»|-|\||$)|网站首页|上一[篇页条]|下一[篇页条]|分享到|收藏|打印|返回(?:列表|首页|顶部)|\[?返回|【?(?:导语|导读|摘要)|本文(?:地址|来源|链接)|文章来源|来源[：:]|作者[：:]|责任编辑|编辑[：:]|点击[：:]|浏览|阅读(?:量|次数)?[：:]|发布(?:时间|日期|者)?[：:]|更新(?:时间|日期)[：:]|时间[：:]20\d\d-|日期[：:]20\d\d-|录入者|字号|标签[：:]|关键[词字][：:]|扫一?扫|微信|登录|注册|下载(?:本文档|文档|地址|积分)|版权(?:声明|所有|说明)|免责声明|copyright|©|备案号|ICP|页码|>?(?:编制|拟稿|起草|审核|审批|签发|编制人|编制部门|印发|抄送|主送|版本号?)：|第\d{1,3}页|共\d{1,3}页|\d{1,3}\/\d{1,3}$|-\d{1,3}-$)/i;
const inside =
  /(?:发布时间|发布日期|点击[：:]\d|浏览次数|网友投稿|小编|我要投稿|点击下载|版权归|如有侵权|备案号|copyright|ICP备|人气[：:]|上一篇[：:].*下一篇|欢迎(?:大家)?(?:借鉴|阅读|参考|下载)|仅供参考|希望对(?:您|你|大家)有(?:所)?帮助)/i;
/** From here on a page lists what else it has. */
const tail =
  /^(?:推荐阅读|相关(?:文章|阅读|推荐|范文|热词)|猜你喜欢|热门(?:文章|推荐)|延伸阅读|更多(?:文章|相关)|精彩推荐|随机推荐|最新文章|拓展阅读)/;

/**
 * Says whether a line belongs to the web page rather than to the plan.
 *
 * @example
 * isChrome("上一篇：保安队工作计划"); //=> true
 * isChrome("责任人：后勤主任"); //=> false
 */
export function isChrome(line: string): boolean {
  return line.length <= 240 && (around.test(line) || inside.test(line));
}

/**
 * Says whether a line opens the list of other articles below a text.
 *
 * @example
 * opensTail("推荐阅读："); //=> true
 */
export function opensTail(line: string): boolean {
  return line.length <= 20 && tail.test(line);
}
