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
      '学习方式：每周二、四晚上直播两小时，手机和电脑都能上课，错过可以看回放。课后有助教在群里答疑，考前带您把题库过一遍。',
      '适合人群：想转行的上班族、在校学生，以及想多一张证书的您。我们从电脑操作讲起，一步步带到能独立完成数据标注和模型测试，每个阶段都有小作业，助教逐份批改。',
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
      'Live classes run on Tuesday and Thursday evenings and can be followed on a phone or a computer. Tutors answer questions in the group, and the question bank is gone through before the exam.',
      'A job is guaranteed once you are certified. Only 3 seats left.',
      'Leave your number and an adviser will call you about dates, seats and a study plan.',
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
