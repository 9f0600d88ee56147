/** Words by which the length of a course is told from the other lengths of a page. */

export const LABEL =
  /^(?:学制|(?:课程|培训|学习|授课|教学|项目|活动|总)?(?:周期|时长|期限|时间)|在校时间|(?:上课|培养)周期|学习年限|修业年限|培训天数|(?:(?:course|program(?:me)?|training|total|estimated|average)\s*)*(?:duration|length|timeline|time(?: to complete)?|dates?|schedule))$|^(?:开课|开班|培训)(?:时间|日期)$/i;
export const NOT_BEFORE =
  /(?:有效期?|valid(?:ity)?|refund|money[- ]?back|退款?|退费|试[学听用]|trial|guarantee|within|前|提前|过去|近|工作(?:满|经验)?|从业|经验|experience|(?<!hours? |hrs? |spans? |spread |runs? |course )over(?! the)|last(?!s)|past|more than|every|\bper|每(?![期班])|至少(?:需要?)?|起码|毕业|满|after|before|access|for the next|age|aged|限时|优惠|仅剩|还剩|倒计时|(?:最后|倒数|只剩|剩余|剩下|还有)(?=.{0,2}$)|连续(?!上课|授课|学习|培训)|延[期长]|预习|成立|历经|沉淀|used|first|第|保障|服务|质保|放假|休息|专注|深耕|in business|in a matter of|since|next|ends|closes|expires|(?:starts?|begins?|opens?|arrives?) in)\s*[^。.,，;；]{0,8}$/i;
export const NOT_AFTER =
  /^\s*(?:内(?!(?:可以?|即可|就能)?(?:学完|修完|结业|结课|完成(?:全部|所有|整个|本|课程|学习|培训|[，。；]|$)))|以内|之内|以上|以前|前|后|有效|经验|工作|从业|历史|试[学听用]|全额|无理由|拿证|取证|下证|出证|领证|包过|通关|速过|(?:内|后|左右)?(?:取得|获得|领取|拿到|颁发|发放|下发|出成绩)|免费|分期|免息|保障|质保|[早中午晚]餐|用餐|耕耘|专注|深耕|沉淀|积累|教龄|从教|来|老|行业|品牌|办学|a (?:week|month|year)\b|per |of (?:\w+ ){0,2}(?:experience|access|support)|\w* ?experience|ago|old|money|refund|trial|guarantee|access|warranty|free|later|before|after|in (?:business|advance)|to (?:go|apply))/i;
export const TEACHES =
  /课程|培训|学习|上课|学制|掌握|学会|学完|为期|历时|共|全程|脱产|集训|course|program|training|boot ?camp|workshop|\bclass\b(?! (?:time|size|schedule|hours|per|each))|hours over|curriculum|duration|internship|intensive|\bin \d+|\btakes?\b|to complete|from (?:zero|scratch)|become|master/i;
/** What says that the whole course lasts so long. */
export const IN_ALL =
  /(?:课程|培训|学习|全程)[^，。；]{0,6}(?:共计?|总计|为期|历时)\s*$|(?:课程|培训|学习|教学)(?:周期|时长|期限)(?:为|是|约|大约)?\s*$|(?:为期|历时|学制)(?:为|是|约)?(?:在职|业余|全日制)?\s*$|\b(?:certificate|diploma|training|full)\s+(?:course|program(?:me)?)\s*\($|\b(?:standard|usual|normal) duration,?(?: which| that)? is (?:about |around |approximately )?$|\b(?:course|program(?:me)?|training|class(?:es)?)\b[^.;]{0,48}\bdurations?(?: of (?:study|training))? (?:of|from|ranging from) $|\b(?:course|program(?:me)?|training|class(?:es)?) (?:will|can) (?:make|turn|teach|train|take) you\b[^.;]{0,160}\bin (?:just|only|about) $|\bduration\b[^.;]{0,24}\b(?:course|program(?:me)?)\b[^.;]{0,8}\bis\s+(?:about |around |approximately )?$|\b(?:course|program(?:me)?|training)\b[^.;]{0,48}\b(?:takes?|lasts?|(?:is )?runs? (?:for|over)|is spread over|spans?)\s+(?:about |around |approximately )?$/i;
/** `In six weeks, you complete this course`. */
export const DONE_IN = /\bin (?:just |only |about )?$/i;
export const DONE =
  /^,?\s*(?:(?:all|most) of )?(?:you|students|learners|participants|trainees)(?: will| can)? (?:complete|finish) (?:the|this|our|your) (?:[\w-]+ )?(?:course|program(?:me)?|training)\b(?! (?:fees?|form|registration|application)\b)/i;
/** `课程10周内完成`, as short as it may be. */
export const WITHIN = /(?:课程|培训|学习|全程)[^，。；]{0,6}$/;
export const FINISHED = /^内(?:可以?|即可|就能)?(?:学完|修完|结业|结课|完成)/;
/** `Our 3-day … training course`, however long the name between. */
export const SPANS = /\b(?:our|this|the|an?)\s+(?:[a-z]+\s+){0,2}$/i;
export const SPANNED =
  /^[^.;!?]{0,90}\b(?:course|class|training|workshop|boot ?camp|program(?:me)?)(?:e?s)?\b/i;
/** `3 Months (weekends)`, `2 weeks full time`: how it is held, and nothing more. */
export const MANNER =
  /^\s*(?:[（(](?:[^（）()]{0,16}\b)?(?:weekends?|weekdays?|full[- ]time|part[- ]time|online|evenings?|intensive|live)\b[^（）()]{0,12}[）)]|(?:full|part)[- ]time|[（(]?(?:业余|脱产|全日制|周末班?)[）)]?)\s*$/i;
/** Hours of teaching that fill it, right behind. */
export const FILLED = /^[\s,，、/（(共约]*(?!24\D)\d+\s*(?:课时|学时|小时|hours?|hrs?)/i;
export const AGAIN = /^[^.。;；]{0,50}(?:re-?certif|refresher|renewal|复训|换证|再教育)/i;
/** `is a 3-year degree course`, however much else its paragraph tells. */
export const OF_STUDY = /^[\s-]+(?:[\w-]+ ){0,2}(?:degree|diploma|bachelor|master|course|program(?:me)?)\b/i;
/** `a certificate program (6 months)`: how long what is named before the bracket lasts. */
export const BRACKETED = /\b(?:course|program(?:me)?|training|diploma|boot ?camp)\s*\($/i;
/** `€240 5 weeks`: only the price stands before it. */
export const PRICED = /^[^\p{L}\d]{0,3}[$€£¥￥₹][^\p{L}]{1,12}$/u;
export const IN_WORK = /\bemploy(?:ed|ee|ment)s?\b[^.;]{0,60}$|在职[^，。；]{0,12}$/i;
/** Below a figure in a row of figures: what lasts so long and is no course. */
export const OF_OTHERS =
  /experience|(?:expert|industry|mnc|certified) (?:trainers?|faculty|instructors?|mentors?)|of (?:legacy|excellence|trust)|耕耘|经验|教龄|从业|since|in business|\b(?:support|access|guarantee|warranty|community|refund)\b|售后|质保|保障|有效|答疑/i;
/** Over `7 days`: on how many of a week somebody is there. */
export const OPEN =
  /^(?:availability|available|deadline|(?:certificat\w+|card|licen[cs]e) (?:length|validity|period|duration|(?:is )?valid for)|valid(?:ity)?(?: (?:for|period))?|open(?:ing (?:days|hours))?|hours|营业时间|开放时间|有效期)\W*$/i;
/** A question that is answered with the length. */
export const ASKS = /\b(?:duration|how long)\b.{0,60}\?\s*$|(?:多长时间|多久|学习周期|学制).{0,8}[?？]\s*$/i;
