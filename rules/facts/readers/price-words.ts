/** What is asked for one lesson, one subject or one meeting, where the whole course has a price of its own. */
export const OF_ONE_BEFORE =
  /(?:单[科堂节次门项]|每[科门堂节次]|\bsingle (?:class|session|lesson|subject)|\bdrop-?in)[^。.；;\d]{0,12}$/i;
export const OF_ONE_AFTER =
  /^\s*(?:[/／]\s*|每|一|per |an? )(?:[节次课堂科门]|课时|lesson|class|session|subject|module)/i;
/** Of several prices, the one for members and the one for everybody. */
export const FOR_MEMBERS = /会员|社员|社友|老学员|在校生|\b(?:members?|students?|alumni)\b/i;
export const FOR_ALL =
  /一般(?:人|社会|民众|大众|学员)|社会人士|普通(?:学员|价)|非(?:会员|社员)|\b(?:non-?members?|general public|general admission|standard|regular|adults?)\b/i;
/** `Always free` as one of the words over a course. */
export const ALWAYS_FREE =
  /^(?:always|completely|entirely|100%|totally|forever) free$|^(?:永久|全程|完全|终身)免费$/i;
/** Labels of a course's price. */
export const LABEL =
  /^(?:课程|培训|学习|学[\u4e00-\u9fff]|总|班级|网课|全程|报名)?(?:价格|学费|费用|售价|收费(?:标准)?|培训费|报价|会员价|一口价|价钱)(?:总计|合计|标准)?$|^(?:(?:course|program(?:me)?|training|total|tuition|class|standard|regular|full)\s*)*(?:fees?|price|pricing|cost|tuition|investment)$/i;
/** Labels of what is asked now, where another price stands beside it. */
export const CURRENT =
  /^(?:(?:课程)?(?:现价|当前(?:价格?|售价))|优惠价格?|特[惠价]价?|活动价|团报价|折后价|促销价|到手价|券后价|限时(?:价|优惠价?|特惠价?)|sale price|offer price|discounted (?:price|fee)|now|early bird.{0,8})$/i;
/** Headings over fees. */
export const HEADING =
  /^(?:\W*)(?:收费标准|课程(?:价格|费用)|培训费用?|学费(?:标准)?|价格|费用(?:说明)?|(?:course|program(?:me)?|training|.{3,20} &)?\s*(?:fees?|pricing|prices?|tuition(?: fees?)?)(?: (?:&|and) .{2,16}| for 20\d\d)?|get started: choose your plan|choose your plan|enrol.{0,20}|investment|(?:.{0,24}\bdates? (?:&|and) )(?:prices?|pricing|fees?|costs?)\b.{0,60})(?:\W*)$/i;
/** A row that adds up a table of fees. */
export const TOTAL =
  /^(?:grand total|total(?: (?:cost|price|fees?|tuition|program cost))?|合计|总计|总价|总额|总费用|费用合计|共计)$/i;
/** Heads of columns for all of several classes together. */
export const BUNDLE = /连报|联报|全套|全年/;
/** Rows of such a table that are parts of the price, none of them the course. */
export const PART =
  /registration|enrol?ment fee|application|admin(?:istration)? fee|deposit|books?\b|uniform|materials?\b|textbook|exam(?:ination)? fee|kit\b|insurance|报名费|门票|入场券|教材|资料|考[试务]费|押金|定金|证书费|服装|住宿|餐费|保险|补考/i;
/** `【门票】现场购买80元`: a label in brackets, and no colon. */
export const BRACKETED = /^【([^】]{1,12})】/;
/** Words before an amount by which it is not the price of the course. */
export const NOT_BEFORE =
  /(?:原\s*价|市场价|划线价|价值|省|立减|优惠(?!价)|减免|补贴|补助|预[交缴付]|奖学金|奖励|奖金|奖品|投资(?:额|约|仅|只需|需)?(?=\s*$)|成本(?!价)|开(?:一?家)?店(?:仅|只)?需要?(?=约?\s*$)|满(?=\s*$)|减(?=\s*$)|罚款|违约金|保证金|注册资[本金]|营[收业]额|销售额|赠送?|门票|入场券|定金|订金|押金|首付|月供|每月|每年|房价|房费|每期|分期|还款|贷款|报名费|考[试务]费|教材费|资料费|材料费|补考费|证书费|工资|月薪|年薪|薪资|收入|月入|低至|退还?|was|worth|valued? at|save|off|discount of|deposit|registration fee|exam fee|salary|salaries|earn|income|package|LPA|per month|from just|as low as|down payment|instal?ments? of|scholarship of|concessions?|up to|budget|paid|prizes?|rewards?|fines? of|penalt(?:y|ies)|grants?|(?:materials?|text ?books?|kits?|uniforms?|parking|accommodation|hotels?|insurance|shipping)\s+(?:fees?|costs?|is|are|at|from)|(?:late|cancellation|re-?take|re-?sit|certificat(?:e|ion)|admission) fees?|revenue|profit|funding|cost of (?!the (?:course|training|program)))[^。.!！;；\d]{0,14}$/i;
/** Words behind an amount that say the same. */
export const NOT_AFTER =
  /^\s*(?:\/?-?\s*)?(?:[MBT]n?\b|Cr\b|crores?\b|trillion|\/\s*(?:月|期|小时|天|mo\b|month|hour|hr|week|kg|yr|year)|每月|起?\/月|[x×*]\s*\d+\s*期|per (?:month|hour|week|kg|annum|year|referral)|fee (?:applies|is charged|for (?:cancel|late|resched|no-show))|(?:exam|registration|application|admin\w*|material\w*|book\w*) fee|deposit|bonus|reward|gift|\s*[/／每]?\s*间夜|年费|a month|an hour|off\b|discount|优惠券?|补贴|奖学金|助学|代金券|红包|的?(?:优惠|礼包|资料)|LPA|salary|x\s*\d|\+\s*$|billion|million|scholarships?|worth|of (?:bonus|extra|value)|invested|in (?:revenue|profit|salary)|\/?人?\/月|现金|(?:\S{0,4})(?:奖金|奖励|津贴|安家费|助学金|注册费)|入学|试听|体验|秒杀|抢|减|即?可?(?:开店|创业)|(?:即刻|立即|就能)?领取?|以上的?(?:薪|工资))/i;
/** What the line above an amount may end in, where the two are one saying: `Salaries of up to` over `$85,000`. */
export const UNFINISHED =
  /(?:\bup ?to|\bas much as|\bearn(?:ings?)?(?: of)?|\bworth|\bsalar(?:y|ies)(?: of)?|\bpackages?(?: of)?|最高|高达|月入|年薪)\s*[:：]?$/i;
/** Whose price it is not, in the sentence before an amount: `同行至少收8000元`, `other schools charge $900`. */
export const OF_RIVALS =
  /(?:同行|别家|别的机构|其[他它](?:机构|学校|家)|市面上?|外面|行业(?:平均|内)|\b(?:other|most|competing) (?:schools|providers|centers|centres|academies|institutes|companies|courses|bootcamps|boot camps)\b|\belsewhere\b|\bcompetitors?\b)[^。.!！;；\d]{0,40}$/i;
/** Words of a sentence that states a price. */
export const PRICE_WORDS =
  /\b(?:course|program(?:me)?|training|class)(?:es)? (?:starts?|begins?) (?:from|at)|学费|费用|价(?!值)|收费|仅需|只需|特价|特惠|优惠|限时|现价|优惠价|培训费|课程费|fees?\b|price|cost|tuition|only|enrol|buy|pay\b|start course|plan\b/i;
/** A price of nothing, as the whole of what stands beside the label of a price. */
export const FREE =
  /^(?:(?:100%|完全|全程|永久|终身)?\s*(?:免费|free)(?: of charge)?|no (?:charge|cost)|公益(?:免费)?)(?:\s*[（(].{0,16}[)）])?[!！。.]?$/i;
/** What a basket adds up to is what its visitor chose. */
export const BASKET = /^(?:(?:cart )?sub-?total|order total|小计|购物车.{0,4})$/i;
/** The days of a run and nothing more, right before what that run costs: `3月2日-3月6日 ¥640`. */
export const DATED = /^(?=\d)(?=.*[月./])[\d年月日号./–—~至到\s-]{4,40}$/;
/** What a reader presses to buy. */
export const BUY =
  /^(?:enrol|enroll|buy|register|apply|join|book|add to (?:cart|basket)|purchase|sign up|get started)\b|(?:立即|马上|点击|我要)?(?:报名|购买|抢购|加入学习|参加)/i;
/** `6 weeks · Beginner · Free`: figures of a course in one line, of which the last says that it costs nothing. */
export const FREE_LAST = /(?:^|[\s|｜·•,，])(?:free|免费)[.!！]?$/i;
/** `560人在学 免费`, `840 learners · Free`: how many learn it is such a figure too. */
export const LEARNERS =
  /\d\s*人?(?:已学|在学|已报名|学过)|\d\s*(?:人(?:学习|报名)|(?:learners?|students?|enrolled)\b)/i;
/** What is free for a while, or beside the course. */
export const NOT_FREE =
  /\b(?:first|trial|try|access|support|shipping|delivery|demo|guarantee)\b|试|首[周月]|赠/i;
/** What is asked now, right before its amount, where another was asked earlier. */
export const NOW_BEFORE = /\b(?:now|today)(?:\s+(?:only|just))?\s*[:：]?\s*$/i;
