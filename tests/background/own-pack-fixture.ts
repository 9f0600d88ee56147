import type { OwnPackFile } from '@/rules/engine/own-pack';

/** A small pack of an organisation: one risk of its own and one thing that it wants stated. */
export const ownPack = (): OwnPackFile => ({
  format: 1,
  name: 'consumer-council',
  version: '1',
  title: { zh: '消委会自用规则', en: 'Rules of the consumer council' },
  publisher: '某市消委会',
  weights: { curriculum: 10, instructor: 10, transparency: 70, claims: 10 },
  rules: [
    {
      format: 1,
      id: 'group-buying-pressure',
      dimension: 'red-flags',
      polarity: 'risk',
      severity: 4,
      title: { zh: '以拼团价催促报名', en: 'Presses with a group price' },
      why: {
        zh: '拼团价常在当天失效，来不及比较。',
        en: 'A group price that ends today leaves no time to compare.',
      },
      ask: { zh: '不拼团的价格是多少？', en: 'What is the price without a group?' },
      sources: [],
      judge: { verb: 'claimed' },
      phrases: [
        {
          set: 'group',
          confidence: 0.9,
          zh: ['(三|3|{n})人(拼团|成团)(价|立减)', '拼团{..4}立减'],
          en: ['group price ends'],
        },
      ],
      examples: {
        positive: [
          { text: '今晚三人拼团价 980 元，过时恢复原价。', quote: '三人拼团价' },
          { text: 'The group price ends at midnight.', quote: 'group price ends' },
        ],
        negative: [{ text: '周末班招生，共 24 课时，费用 980 元。' }, { text: '本课程不参加任何拼团活动。' }],
      },
    },
    {
      format: 1,
      id: 'complaint-contact',
      dimension: 'transparency',
      polarity: 'quality',
      severity: 3,
      title: { zh: '写明投诉渠道', en: 'States where to complain' },
      why: { zh: '有争议时知道找谁。', en: 'Whom to turn to in a dispute.' },
      ask: { zh: '有争议向谁投诉？', en: 'Where can I complain?' },
      sources: [],
      judge: { verb: 'stated', by: [{ verb: 'said', sets: ['channel'] }] },
      phrases: [
        { set: 'channel', confidence: 0.9, zh: ['投诉(电话|热线|渠道|邮箱)'], en: ['complaints line'] },
      ],
      examples: {
        positive: [
          { text: '报名须知：投诉电话 010-00000000，工作日接听。' },
          { text: 'Our complaints line is open on weekdays.' },
        ],
        negative: [{ text: '本课程共 24 课时。' }, { text: 'The course has 24 lessons.' }],
      },
    },
  ],
});
