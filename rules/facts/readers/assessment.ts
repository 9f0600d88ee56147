import type { Fact } from '../../fact';
import type { FactSource } from '../fact-source';
import { readText } from './labelled-text';

/** How what was learnt is examined. */
export const readAssessment = (source: FactSource): Fact<string> =>
  readText(source, {
    label:
      /^(?:考核(?:方式|形式|办法|标准|要求)?|评核(?:方式|方法|要求)?|考试(?:方式|形式|内容|科目|题型)|评[价估](?:方式|标准)|结业(?:考核|考试)|鉴定方式|成绩(?:评定|构成)|(?:course )?assessments?(?: methods?)?|grading|evaluation|examination|exam format|final exam)$/i,
    heading:
      /^\W*评核\W*$|考核(?:方式|方法|形式|办法|标准)|考试(?:方式|形式|题型)|结业考[核试]|成绩(?:评定|构成)|^\W*(?:course |final |your )?(?:assessments?(?: (?:&|and) .{3,20}| methods?)?|grading(?: policy| scheme)?|course grade|evaluation(?: criteria| scheme)?|exam (?:format|structure)|how (?:you are|you will be|are you) assessed)\W*$/i,
    // What a learner tells of it; a test of the state or of another body, such as that for a driving licence.
    empty:
      /(?:官方|协会)将|(?:全国|全球|全省|全市)统(?:一|考)|\b(?:my|me|I|I'm|I've)\b|\byour (?:practical|theory|driving)(?: driving)? test\b|\bdriving test\b/,
    // An exam that one takes to get in.
    notUnder: /入学|录取|报名|招生|entrance|admission|enrol/i,
    // What an exam that others hold is made of.
    notSaidUnder: /\bexam(?:ination)? (?:pattern|details|scheme|overview)\b/i,
    question:
      /(?:怎么|如何|怎样).{0,4}(?:考试|考核)|考(?:试|核)(?:形式|方式|内容|怎么|是什么)|考什么|how (?:am i|are you|will i be|is it|is the course) (?:assessed|graded|examined)|is there (?:an? |any )?(?:final )?(?:exam|test|assessment)/i,
    answer:
      /机考|笔试|实操|理论|口试|上机|面试|作业|论文|答辩|闭卷|开卷|满分|分制|及格|\d+\s*分|multiple[- ]choice|written|practical|assignments?|quiz|project|marks|grade/i,
    sentence:
      /(?:考试|考核)(?:采用|分为|包括|由|方式为)[^。；]{2,60}|(?:理论|笔试)[^。；]{0,12}(?:实操|实践|技能|上机)[^。；]{0,20}(?:考[试核]|成绩)|平时成绩|每周知识点测评|\b(?:(?:independently |will be |are |is )(?:examined|assessed|graded)|multiple[- ]choice|(?:final|mid-?term|written|practical) (?:exam|test|assessment|project)|graded? (?:assignments?|quiz\w*)|quiz(?:zes)? \(|module \d+ quiz)\b/i,
  });
