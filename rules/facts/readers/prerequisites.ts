import type { Fact } from '../../fact';
import type { FactSource } from '../fact-source';
import { readText } from './labelled-text';

/** What a learner must know, hold or have done before. "Suits anyone" in an appeal is none; a stated "none" is one. */
export const readPrerequisites = (source: FactSource): Fact<string> =>
  readText(source, {
    label:
      /^(?:报[名考](?:条件|要求|资格)|招生范围|入[学读](?:要求|条件|资格)|报读资格|招生(?:对象|条件)|先修(?:课程|要求|知识)?|前置(?:知识|要求|条件|课程)|(?:适合|适用|培训)(?:人群|对象|学员)|面向(?:人群|学员)|学员要求|基础要求|申报条件|(?:course |program )?prerequisites?|(?:minimum |entry )?(?:eligibility(?: criteria)?|requirements?)|(?:entry|admissions?) (?:requirements?|criteria)|who (?:can|should) (?:apply|attend|join|enrol))$/i,
    heading:
      /报[名考](?:条件|要求|资格)(?![^，。；]{0,6}(?:改革|变化|调整|提高|收紧))|入学(?:要求|条件)|招生(?:对象|条件|范围)|先修|前置(?:知识|要求|条件)|(?:适合|适用|培训)(?:人群|对象)|申报条件|\b(?:prerequisites?|eligibility|(?:entry|admissions?) requirements|who (?:can|should) (?:apply|attend|join|enrol|take|learn)(?! .{0,20}\b(?:exam|test)\b)|who (?:is )?this course (?:is )?for)\b/i,
    question:
      /(?:零基础|没有?基础|没有?经验|学历|条件|什么人|哪些人|谁).{0,10}(?:学|报|参加|考|要求)|\b(?:do i need (?:any |some |prior |previous |to (?:know|have|be)\b|(?:an? )?(?:degree|background|experience|diploma|laptop|computer)|coding|programming|maths?)|what do i need|are there (?:any )?(?:prerequisites|requirements)|who (?:can|should|is) .{0,20}(?:join|apply|attend|for)|no (?:prior )?experience)/i,
    under:
      /学历|年限|(?<!\d{3})[\d一二三四五六七八九十]年|岁|满|证|毕业|专业|具[有备]|从事|基础|[人者员]|以上|[无不]限|学生|热爱|[需须]|会[^计议员]|懂|掌握|年级/,
    // A word or two, a date, a button beside the label: nothing that one must have.
    empty:
      /^\S{1,2}$|^[\d\s.\-–/年月日:：]+$|^(?:参加|加入|购买|报名|咨询|查看)\S{0,4}$|点击咨询|咨询入口|^\S{2,8}[：:]\s|^(?:they|these|it|this) (?:is|are) (?:recommended|suited|meant|ideal|best) for\b|\{\{/i,
    data: ['coursePrerequisites', 'programPrerequisites'],
    sentence:
      /(?<!毕业生|毕业时|学[生员]毕业后)(?:需|须|应)(?:具备|具有|持有|掌握|了解)[^。；]{2,40}|不(?:要求|需要)[^。；]{0,12}(?:基础|经验|学历)|(?:高中|大专|专科|本科|中专|初中|硕士)(?:及|或)?以上学历|^(?:\d{1,2}[、.)）]\s*)?具[备有](?:一定|基本)的?[^。；]{2,24}(?:基础|经验|知识)[。；]?$|\b(?:no (?:strict |prior |specific )?(?:prerequisites?|experience|knowledge|coding)[^.]{0,40}(?:required|needed|necessary)?|prerequisites? (?:is|are|include)|basic (?:knowledge|understanding) of|(?:you|students?|learners?|trainees?|participants?|applicants?|candidates?|attendees)\b[^.]{0,40}\bmust (?:have|be|hold|demonstrate)|(?:aged?|are) \d\d (?:or|and|years) (?:over|older|above)|(?:is|are) (?:required|recommended) (?:for|before|to)(?! (?:migrat|immigra|visas?\b|employ|work\b|citizen)))\b/i,
  });
