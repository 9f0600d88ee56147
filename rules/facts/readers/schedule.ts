import type { Fact } from '../../fact';
import { absent, courseItems, dataText, type FactSource, found, foundInData, itemsOf } from '../fact-source';
import { readText } from './labelled-text';

const DATE =
  '(?:(?:19|20)\\d\\d\\s*[-./年]\\s*\\d{1,2}(?:\\s*[-./月]\\s*\\d{1,2}日?)?|\\d{1,2}月\\d{1,2}[日号]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2})';

/** Labels that stand beside other times too, and what says that it is when the course is taught. */
const WHEN_LABEL =
  /^(?:时间(?:安排)?|日期|(?:活动|营期|集训)(?:时间|日期)?|频率|(?:上课|课程)频[率次]|when|classes|sessions|frequency|days)$/i;
const WHEN = new RegExp(
  `${DATE}(?:\\s*(?:[–—~～至到]|to\\b)\\s*|[日号]?\\s-\\s*|(?<=[日号])-)(?:${DATE}|\\d{1,2})|\\b(?:\\d|once|twice|two|three|four|five) (?:times |days |classes |sessions )?(?:per|a) week\\b|每周[\\d一二两三四五六七]`,
  'i',
);

/** What tells of a time: a number, a day, a month, a season, how often. */
const TIME =
  /\d|[年月日周天期旬季春夏秋冬晚早午]|[寒暑]假|随[时到]|滚动|不定|循环|长期|预约|通知|满\S{1,4}人|每[次班]|\b(?:mon|tues|wednes|thurs|fri|satur|sun|week|every|to)days?\b|\bweek(?:end|ly)|\b(?:jan|febr)uary|\b(?:march|april|may|june|july|august)\b|\b(?:septem|octo|novem|decem)ber|\b(?:spring|summer|autumn|fall|winter|evening|morning|afternoon|daily|monthly|fortnight|term|semester|quarter|year[- ]round|rolling|self[- ]paced|any ?time)/i;
/** A time that is promised, and one that a form asks for. */
const PROMISED =
  /\bwill be (?:added|announced|confirmed|shared|sent|published|posted|updated|available)\b|\bwe(?:['’]ll| will| can) (?:then )?(?:e-?mail|send|share|announce|confirm|contact|let you know|notify)\b|\b(?:once|as soon as|until) .{0,40}\b(?:confirmed|announced|available)\b|\benter your (?:e-?mail|details)|\bselect (?:a |your |an? )?[a-z]+ (?:range|date|type|option)/i;

/** When the course starts or is taught. */
export function readSchedule(source: FactSource): Fact<string> {
  if (source.part.of === 'provider') return absent;
  const inWords = readText(source, {
    label:
      /^(?:(?:开课|开班|上课|授课|开学|培训|报到|下期开班)(?:时间|日期|安排)?|课程(?:安排|日期)|上课时段|(?:course |batch |class |next )?(?:start(?:s| date|ing)?|dates?|schedule|timings?|class times?|course meeting|batch(?:es)?|intake|next batch))$/i,
    heading:
      /(?:开课|开班|上课)(?:时间|日期|安排|信息)|培训时间|\b(?:(?:course|class|training|batch) (?:schedule|dates|meeting|timings?)|upcoming (?:batches|dates)|start dates?)\b/i,
    sentence: new RegExp(
      `${DATE}[^。；.]{0,16}(?:开课|开班|正式上课|开学)|(?:开课|开班)(?:时间|日期)?[^。；\\d]{0,6}${DATE}|每周[一二三四五六日末、至到和]{1,9}[^。；]{0,6}(?:\\d|上课|晚)|\\b(?:class(?:es)?|lessons?|sessions?|camps?|course) (?:is |are )?(?:held|offered|run|meets?|takes? place)\\b[^.]{0,60}\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|\\b(?:starts?|starting|begins?|next batch|commenc\\w+)\\s*(?:on|from|:)?\\s*${DATE}(?![\\d, ]*,? (?:the|all|new|every) )`,
      'i',
    ),
    empty: [
      /^(?:一|二|三|\d+)\s*(?:个月|天|周|months?|weeks?|days?)$|^\d+\s*分钟[。.]?$|^(?:[^\d，。；]{0,8}，?)?(?:详见|请见|参见)(?:下|后|附)|^please (?:see|refer to|check)\b|[{}]|^(?:upcoming|next|available) (?:dates?|batch(?:es)?|sessions?)$/i,
      PROMISED,
      // Which of several, and not when.
      /^(?:session|batch|cohort|group|week|day|term|phase|module|level|option)\s*\d{1,2}$/i,
    ],
    tells: TIME,
  });
  if (inWords.state === 'found') return inWords;
  for (const { label, value, from, end } of source.pairs)
    if (WHEN_LABEL.test(label) && value.length <= 80 && WHEN.test(value))
      return found(source, value, from, end);
  for (const item of [...itemsOf(source, 'CourseInstance'), ...courseItems(source)]) {
    const start = dataText(item, 'startDate');
    if (start) return foundInData(start, start);
  }
  return absent;
}
