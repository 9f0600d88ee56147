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
      '取证后即可领取国家补贴 3,500 元，相当于学费全回来。本期仅剩 3 席。',
    ],
    price: '¥2,980',
    before: '¥6,980',
  },
  en: {
    title: 'AI Trainer Level 3: certified in 7 days',
    texts: [
      'Pass guaranteed in writing, with one-to-one coaching up to the day of the exam. Taught by our team of famous experts: 42 hours live, with recordings.',
      'Four modules: business analysis 12 hours, AI training 14 hours, system design 12 hours, coaching others 4 hours.',
      'No experience needed, and a job is guaranteed. Only 3 seats left.',
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
      <h3>{title}</h3>
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
