/** What a template is filled with. */
const FILLER = /^lorem ipsum\b/i;
/** What stands where something is to be filled in: a dash, 待定, TBA. */
const TO_BE_FILLED =
  /^(?:[-–—－_.…]+|n\/?a|tb[acd]|none listed|coming soon|to follow|(?:to be|will be|not yet|yet to be) (?:confirmed|announced|decided|available)|(?:暂|尚)?(?:未|待)(?:定|公布|更新|确定|补充|通知|安排)|[规規][划劃]中|招募中|暂无|另行(?:通知|公布)|即将公布|敬请期待|点击(?:查看|咨询|了解).{0,4}|查看详情|\{\{.{0,60}\}\}|\{%.{0,60}%\}|(?:click|view|see) (?:here|details))[.。!！]?(?:\s*[(（].{0,60})?$/i;

/** Whether a value only holds the place of one. */
export const isPlaceholder = (value: string): boolean =>
  TO_BE_FILLED.test(value.trim()) || FILLER.test(value.trim());
