import type { Ref } from 'preact';
import type { Language } from '@/rules/finding';

/** The sample ad of the welcome page: what ads of this kind say, well and not so well. Provider and course are made up. */
interface Sample {
  title: string;
  texts: readonly string[];
  price: string;
  before: string;
}

const SAMPLES: Record<Language, Sample> = {
  zh: {
    title: '人工智能训练师（三级）7 天拿证班',
    texts: [
      '三重保障：签约保过，一对一督学到考试当天。名师团队亲自授课，42 课时直播加回放。',
      '四个模块：业务分析 12 课时，智能训练 14 课时，智能系统设计 12 课时，培训与指导 4 课时。',
      '学习方式：每周二、四晚上直播两小时，手机和电脑都能上课，错过可以看回放。课后有助教在群里答疑，考前带您把题库过一遍，错题单独整理给您。',
      '适合人群：想转行的上班族、在校学生，以及想多一张证书的您。我们从电脑操作讲起，一步步带到能独立完成数据标注和模型测试，每个阶段都有小作业，助教逐份批改。',
      '业务分析这一块，先学会看懂一家门店、一条客服热线每天在忙什么，再把重复的活儿画成流程图，找出哪一步可以交给机器。智能训练讲数据怎么清洗、怎么分类、怎么写标注规范，用两个小例子走一遍从数据到模型的全过程。',
      '智能系统设计讲对话机器人怎么搭、怎么测、上线以后怎么看日志；培训与指导讲怎样带一个新人，怎样写一份作业指导书。每一块结束有一次小测，答题情况第二天发到群里，没跟上的同学周末有一场补课直播。',
      '人工智能正走进各行各业，客服、物流、医院、工厂都在用。懂业务又会训练模型的人，走到哪里都受欢迎。很多同学白天上班，晚上跟着直播学，一个多月下来就能自己动手做一个小机器人，简历上也多了一行拿得出手的内容。',
      '取证后即可领取国家补贴 3,500 元，相当于学费全回来。本期仅剩 3 席。',
      '报名方式：留下手机号，课程顾问会打电话给您，介绍班次、安排座位，并帮您规划报考时间和学习计划。想先看看的，也可以约一节直播，感受一下上课的节奏，再决定要不要报名。老学员推荐朋友一起来，两个人都能多领一套学习资料和一本笔记。',
    ],
    price: '¥2,980',
    before: '¥6,980',
  },
  en: {
    title: 'AI Trainer Level 3: certified in 7 days',
    texts: [
      'Pass guaranteed in writing, with one-to-one coaching up to the day of the exam. Taught by our team of famous experts: 42 hours live, with recordings.',
      'Four modules: business analysis 12 hours, AI training 14 hours, system design 12 hours, coaching others 4 hours.',
      'Live classes run on Tuesday and Thursday evenings and can be followed on a phone or a computer. Whoever misses one watches the recording. Tutors answer questions in the group, and the question bank is gone through with you before the exam.',
      'Business analysis starts with a shop and a help line: what keeps people busy there all day, which steps repeat themselves, and which of them a machine could take over. You draw it as a flow chart and talk it through with your tutor. AI training is about data: how it is cleaned, how it is sorted, how a labelling guide is written, with two small examples from raw data to a model that works.',
      'System design shows how a chat bot is put together and tried out, and what its logs tell once people use it. Coaching others is about bringing a new colleague up to speed. Each module ends with a short quiz; results are posted in the group the next day, and there is a catch-up session at the weekend for those who fell behind.',
      'AI has come to hospitals, warehouses, banks and call centres, and people who know the work as well as the models are welcome everywhere. Many of our students have a job and follow the classes in the evening from their kitchen table. A month later they have a small bot of their own to show and one more line on their CV.',
      'A job is guaranteed once you are certified. Only 3 seats left.',
      'Leave your number and an adviser will call you about dates, seats and a study plan. If you would rather look first, ask for a place in one of the evening classes and see whether the pace suits you. Bring a friend, and both of you get a second set of notes and a printed workbook.',
    ],
    price: '$2,980',
    before: '$6,980',
  },
};

/** Drawn as a page would draw it, so that it can be read as a page is read. */
export function SampleAd({ language, ad }: { language: Language; ad: Ref<HTMLElement> }) {
  const { title, texts, price, before } = SAMPLES[language];
  return (
    <article ref={ad} lang={language} key={language}>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="pr">
        <b>{price}</b>
        <s>{before}</s>
      </p>
    </article>
  );
}
