/** What a template is filled with: lorem ipsum, 课程名称课程名称课程名称. */
const FILLER = /^lorem ipsum\b|^(\p{L}{2,12}?)\1{2,}/iu;
/** What stands where something is to be filled in: a dash, 待定, TBA. */
const TO_BE_FILLED =
  /^(?:[-–—－_.…]+|n\/?a|tb[acd]|none listed|coming soon|to follow|(?:to be|will be|not yet|yet to be) (?:confirmed|announced|decided|available)|(?:暂|尚)?(?:未|待)(?:定|公布|更新|确定|补充|通知|安排)|[规規][划劃]中|招募中|暂无|另行(?:通知|公布)|即将公布|敬请期待|点击(?:查看|咨询|了解).{0,4}|查看详情|\{\{.{0,60}\}\}|\{%.{0,60}%\}|\{\$[^{}]{0,60}\}|(?:click|view|see) (?:here|details)|something|(?:your )?text here)[.。!！]?(?:\s*[(（].{0,60})?$/i;

/** Whether a value only holds the place of one. */
export const isPlaceholder = (value: string): boolean =>
  TO_BE_FILLED.test(value.trim()) || FILLER.test(value.trim());

/** Whom to ask for it, or that it is this for one and that for another. */
const VAGUE =
  /^(?:(?:please )?(?:contact|call|ring|e-?mail|ask|message|whatsapp|enquire with|speak to|talk to) (?:us|our (?:team|office|advisors?))\b.{0,60}|(?:available |given )?(?:up)?on (?:request|enquiry|application)|(?:please )?(?:enquire|inquire)(?: (?:now|within))?|it (?:all )?(?:depends|varies)\b.{0,60}|(?:flexible|varies|variable|depends)(?: (?:timings?|dates?|hours|schedules?|batch(?:es)?))?)[.!]?$/i;

/** A button beside a label: `Apply now`, `Get directions`. */
const BUTTON =
  /^(?:(?:apply|enrol+|register|sign up|book|buy|join|reserve)(?: (?:now|today|here|online|your|an?|the|for)\b.{0,30})?|(?:learn|read|find out|see|view|show|know) more\b.{0,20}|(?:get|download|view|see|request|explore) (?:(?:the|our|your|an?|full|free) )*(?:directions?|brochure|syllabus|curriculum|details?|quote|prospectus|pdf|info(?:rmation)?|started|schedule|map|dates)\b.{0,20})[.!]?$/i;

/** Whether what stands beside its label states nothing: below a line that is none, the same words may be a button. */
export const saysNothing = (value: string): boolean =>
  isPlaceholder(value) || VAGUE.test(value.trim()) || BUTTON.test(value.trim());

/** Whether letters stand where a number or a place is to be filled in: 沪ICP备XXXXXXXX号, xx市xx区. */
export const isMasked = (text: string): boolean =>
  /[xX×*＊]{4,}|1{8}|[xX×*＊]{2,}(?=[省市区县镇路街号])/.test(text);
