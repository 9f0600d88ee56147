import { describe, expect, it } from 'vitest';
import { findClaims } from '@/rules/matching/claims';
import { Mentions, once } from '@/rules/matching/mentions';
import { readHtml, readText } from '@/rules/reading/read-file';
import { type SmallRule, smallPacks } from '../pack-fixture';

/** A rule that is sure of its words, so that a confidence is what their surroundings leave. */
const rule = (more: Partial<SmallRule> = {}): SmallRule => ({
  id: 'pass',
  phrases: [
    {
      set: 'claim',
      confidence: 1,
      zh: ['包过', '签约{..8}通过', '成绩没有过线就把学费还给您'],
      en: ['guaranteed pass'],
    },
  ],
  ...more,
});
const PACKS = smallPacks(rule());
type Packs = typeof PACKS;

const show = (claims: ReturnType<typeof findClaims>) =>
  claims.map(({ stance, speaker, confidence }) => `${stance} ${speaker} ${confidence}`).join(', ');
const heard = (text: string, packs: Packs = PACKS) => show(findClaims(readText(text), packs));
const seen = (html: string, packs: Packs = PACKS) =>
  show(findClaims(readHtml(`<p>这里写着开课的日子和地方。</p>${html}`), packs));

const SAID = 'affirmed seller 1';
const QUOTED = 'affirmed seller 0.9';
const ASKED = 'asked seller 0';
const LURED = 'affirmed seller 0.85';
const YES = 'affirmed seller 0.95';
const DENIED = 'denied seller 0';
const WARNED = 'warned seller 0';
const TOLD = 'reported reporter 0';
const RULED = 'reported regulator 0';
const MENU = 'menu seller 0.45';

/** Sentences, each with how what it names is said. */
const holds = (name: string, sentences: [text: string, said: string][]) =>
  describe(name, () => {
    it.each(sentences)('%j: %s', (text, said) => {
      expect(heard(text)).toBe(said);
    });
  });
/** The same of parts of a page. */
const stands = (name: string, parts: [html: string, said: string][]) =>
  describe(name, () => {
    it.each(parts)('%s: %s', (html, said) => {
      expect(seen(html)).toBe(said);
    });
  });

describe('a guard is left out only by a rule that does without it', () => {
  it.each([
    ['negation', '<p>我们不承诺包过</p>', DENIED, SAID],
    ['warning', '<p>谨防包过</p>', WARNED, SAID],
    ['warning', '<h2>常见骗局</h2><p>包过</p>', WARNED, SAID],
    ['reported', '<p>单元测试包过</p>', TOLD, SAID],
    ['question', '<p>包过？</p>', ASKED, SAID],
    ['quotation', '<p>“包过”班</p>', QUOTED, SAID],
    ['menu', '<nav><p>包过</p></nav>', MENU, SAID],
  ])('%s: %s', (guard, html, kept, left) => {
    expect(seen(html)).toBe(kept);
    expect(seen(html, smallPacks(rule({ without: [guard] })))).toBe(left);
  });
});

/** Links side by side in one line, as many as there are names. */
const row = (...names: string[]) => `<div>${names.map((name) => `<a href="/x">${name}</a>`).join(' ')}</div>`;

stands('a row of links, whatever its box is called', [
  [row('首页', '兼职', '包过', '联系'), MENU],
  [row('首页', '包过', '联系'), SAID],
  [
    `<div>${row('首页', '兼职', '联系').slice(5, -6)} 我们为每一位报名的学员签约包过，写进合同。<a href="/x">详情</a></div>`,
    SAID,
  ],
  [row('首页', '兼职', '包过', '联系').replaceAll('div', 'h2'), SAID],
]);

/** Short links below each other, each in an item of its own. */
const links = (names: string[], tag = 'li') =>
  names.map((name) => `<${tag}><a href="/x">${name}</a></${tag}>`).join('');

stands('a run of short links below each other, whatever their box is called', [
  [links(['首页', '兼职', '包过', '联系']), MENU],
  [links(['首页', '兼职', '包过', '联系'], 'div'), MENU],
  [links(['首页', '包过', '联系']), SAID],
  [`${links(['首页', '兼职', '包过'])}<p>本校三十年来只教一门课</p>${links(['联系'])}`, SAID],
  [links(['首页', '兼职', '本校三十年来只教一门课，包过', '联系']), SAID],
  [links(['首页', '兼职', '包过', '联系'], 'h3'), SAID],
  ['<li>小班</li><li>住宿</li><li>包过</li><li>实训</li>', SAID],
  ['<li>首页</li><li>住宿</li><li>包过</li><li>实训</li>', MENU],
  ['<li>Home</li><li>住宿</li><li>包过</li><li>实训</li>', MENU],
  ['<li>首页</li><li>住宿</li><li>包过</li>', SAID],
  ['<p>首页</p><li>小班</li><li>住宿</li><li>包过</li><li>实训</li>', SAID],
]);

holds('a condition', [
  ['如果基础薄弱包过', 'conditional seller 1'],
  ['如果基础薄弱，包过', SAID],
  ['If this is a guaranteed pass', 'conditional seller 1'],
  ['包过如果', SAID],
]);

holds('a question by its mark', [
  ['包过？', ASKED],
  ['包过', SAID],
  ['三个月包过的吗', ASKED],
  ['三个月包过的呀', SAID],
  ['A guaranteed pass?', ASKED],
  ['A guaranteed pass!', SAID],
]);

holds('an answer before a colon', [
  ['A guaranteed pass? Never: it is luck.', DENIED],
  ['A guaranteed pass? A: it is.', YES],
]);

holds('a question that leaves open what is so, without a mark', [
  ['三个月包过，是真的还是假的', ASKED],
  ['三个月包过，是真是假。', ASKED],
  ['包过，是真的', SAID],
  ['靠不靠谱，一试便知，包过', SAID],
]);

holds('a question that asks nothing', [
  ['包过，还等什么？', SAID],
  ['Guaranteed pass, what are you waiting for?', SAID],
]);

holds('a question by who it asks for', [
  ['谁能包过呢', ASKED],
  ['怎么包过呢', ASKED],
  ['我们包过呢', SAID],
  ['谁能放心，我们包过呢', SAID],
]);

holds('whether, right before what is asked', [
  ['能否包过，请看合同。', ASKED],
  ['能否三个月包过，请看合同。', ASKED],
  ['能否在三个月包过，请看合同。', SAID],
  ['能否，包过，请看合同。', SAID],
  ['包过能否，请看合同。', SAID],
]);

holds('asked at once, quoted or not', [
  ['包过吗，请看合同。', ASKED],
  ['“包过”吗，请看合同。', ASKED],
  ['“包过”班吗，请看合同。', QUOTED],
  ['“包过”，请看合同。', QUOTED],
  ['包过了吗，请看合同。', SAID],
]);

holds('a question that takes for granted what it names', [
  ['What does our guaranteed pass mean?', SAID],
  ['How does your guaranteed pass work?', SAID],
  ['Which exams does our 100% guaranteed pass cover?', SAID],
  ['When does your guaranteed pass end?', SAID],
  ['Where is your guaranteed pass written down?', SAID],
  ['Who is it that pays for your guaranteed pass?', SAID],
  ['How does a guaranteed pass work?', ASKED],
  ['How does your school’s guaranteed pass work?', ASKED],
  ['Does your guaranteed pass cover resits?', ASKED],
  ['Tell me what your guaranteed pass is?', ASKED],
  ['Whatever your guaranteed pass is?', ASKED],
  ['What is the one hour guaranteed pass?', ASKED],
]);

holds('a question put to draw its reader', [
  ['想要包过？', LURED],
  ['想包过吗？', ASKED],
  ['Fancy a guaranteed pass?', LURED],
  ['Guaranteed pass: need help with your exam?', LURED],
  ['Guaranteed pass, you really need help?', LURED],
]);

holds('a later clause that only asks', [
  ['Guaranteed pass, need help with your exam?', SAID],
  ['Guaranteed pass, need help, or still looking for it?', SAID],
  ['Guaranteed pass, need help, can you say?', ASKED],
  ['Guaranteed pass, do you need it?', ASKED],
  ['Guaranteed pass, or nothing at all?', ASKED],
  ['包过，想要？', SAID],
]);

stands('a short line that asks by its words alone', [
  ['<h3>如何包过</h3>', ASKED],
  ['<details><summary>如何包过</summary><p>请看合同。</p></details>', ASKED],
  ['<dl><dt>如何包过</dt><dd>请看合同。</dd></dl>', ASKED],
  ['<p>如何包过</p>', SAID],
  ['<h3>三个月包过</h3>', SAID],
  ['<h3>想要包过</h3>', SAID],
]);

holds('the answer that follows', [
  ['包过？请看合同。', ASKED],
  ['包过？', ASKED],
  ['包过？当然。', YES],
  ['包过？您放心。', YES],
  ['包过？也请放心。', ASKED],
  ['包过？不能。', DENIED],
  ['包过？绝不。', DENIED],
  ['包过？从未有过。', DENIED],
  ['包过？远离。', DENIED],
  ['包过？不仅如此。', YES],
  ['包过？不用担心。', YES],
  ['想要包过？不能。', DENIED],
  ['想要包过？可以。', YES],
  ['A guaranteed pass? Yes, in writing.', YES],
  ['A guaranteed pass? Unfortunately that is beyond us.', DENIED],
  ['A guaranteed pass? Watch out for it.', DENIED],
]);

holds('the answer behind what introduces it', [
  ['包过？答：当然。', YES],
  ['包过？答：不能。', DENIED],
  ['包过？答：  您放心。', YES],
  ['包过？老师回答说：当然。', YES],
  ['包过？老师这样回答：当然。', YES],
  ['包过？老师们这样回答：当然。', ASKED],
  ['包过？可以。答：不能。', YES],
  ['Q: A guaranteed pass? A: Yes.', YES],
  ['Q: A guaranteed pass? A: “Yes.”', YES],
  ['Q: A guaranteed pass? A: No.', DENIED],
]);

stands('an answer below its question', [
  ['<h3>三个月包过吗</h3><p>当然。</p>', YES],
  ['<dl><dt>如何包过</dt><dd>不能。</dd></dl>', DENIED],
  ['<div class="reviews"><p>包过吗？当然。</p></div>', 'affirmed learner 0.38'],
]);

/** A sentence of so many characters that says it. */
const long = (length: number) => `三个月包过${'，'.padEnd(length - 6, '学')}。`;

stands('the region’s share', [
  [`<p>${long(30)}</p>`, SAID],
  ['<div class="related"><p>三个月包过。</p></div>', 'affirmed seller 0.5'],
  ['<div class="reviews"><p>三个月包过。</p></div>', 'affirmed learner 0.4'],
  ['<aside><p>三个月包过。</p></aside>', 'affirmed seller 0.9'],
  [`<aside><p>${long(30)}</p></aside>`, 'affirmed seller 0.9'],
  ['<aside><p>三个月“包过”。</p></aside>', 'affirmed seller 0.81'],
  ['<footer><p>三个月包过。</p></footer>', 'affirmed seller 0.75'],
  [`<footer><p>${long(29)}</p></footer>`, 'affirmed seller 0.75'],
  [`<footer><p>${long(30)}</p></footer>`, 'affirmed seller 0.95'],
  [`<footer><p><b>请看</b>${long(30)}</p></footer>`, 'affirmed seller 0.95'],
  [`<footer><p><b>请看</b><a href="/a">这里</a>${long(30)}</p></footer>`, 'affirmed seller 0.75'],
]);

stands('a label to go somewhere else', [
  ['<footer><p><a href="/a">三个月包过</a></p></footer>', MENU],
  ['<footer><p><b>新</b><a href="/a">三个月包过</a></p></footer>', MENU],
  ['<footer><p><b>三个月包过</b></p></footer>', 'affirmed seller 0.75'],
  ['<footer><p>看<a href="/a">三个月包过</a>班</p></footer>', MENU],
  ['<footer><p>看看<a href="/a">三个月包过</a>班</p></footer>', 'affirmed seller 0.75'],
  ['<footer><p><a href="/a">三个月包过的十六个字的一行字啊</a></p></footer>', MENU],
  ['<footer><p><a href="/a">三个月包过的十六个字的一行字啊啊</a></p></footer>', MENU],
  ['<footer><p><a href="/a">三个月包过的十六个字的一行字啊啊啊</a></p></footer>', 'affirmed seller 0.75'],
  ['<footer><h3><a href="/a">三个月包过</a></h3></footer>', 'affirmed seller 0.75'],
  ['<p><a href="/a">三个月包过</a></p>', SAID],
  ['<nav><p>三个月包过</p></nav>', MENU],
  [`<nav><p>${long(40)}</p></nav>`, MENU],
  [`<nav><p>${long(59)}</p></nav>`, MENU],
  [`<nav><p>${long(60)}</p></nav>`, SAID],
  [`<nav><p><a href="/a">${long(60)}</a></p></nav>`, MENU],
  [`<nav><ul><li>${long(60)}</li></ul></nav>`, MENU],
  [`<nav><h2>${long(30)}</h2></nav>`, SAID],
  [`<nav><h2>${long(29)}</h2></nav>`, MENU],
  [`<nav><h3>${long(30)}</h3></nav>`, MENU],
  [`<nav><h2><a href="/a">${long(30)}</a></h2></nav>`, MENU],
]);

holds('a negation and how far it reaches', [
  ['我们不承诺包过', DENIED],
  ['我们不承诺时间，包过', SAID],
  ['我们不承诺时间但包过', SAID],
  ['我们不承诺时间照样包过', SAID],
  [`我们不承诺${'学'.repeat(48)}包过`, DENIED],
  [`我们不承诺${'学'.repeat(49)}包过`, SAID],
  ['We never offer a guaranteed pass', DENIED],
]);

holds('a negation right before', [
  ['这里不包过', DENIED],
  ['这里不三月包过', SAID],
  ['这里不月包过', SAID],
  ['这里不 包过', SAID],
  ['这里不能真包过', DENIED],
  ['这里不能月月包过', SAID],
  ['收不，包过', SAID],
  ['There is no guaranteed pass', DENIED],
  ['With no easy guaranteed pass', DENIED],
  ['With no plain old guaranteed pass', SAID],
]);

holds('a prohibition', [
  ['请勿在这里写包过', DENIED],
  ['请勿吸烟，包过', SAID],
  ['请勿吸烟但包过', SAID],
  ['切忌吸烟我们包过', SAID],
  ['Do not add logos, we say guaranteed pass', SAID],
  ['Do not add logos, timers or guaranteed pass', DENIED],
  ['Do not add logos, but add guaranteed pass', SAID],
  ['包过：切勿使用', WARNED],
]);

holds('a warning before', [
  ['远离包过', WARNED],
  ['远离烟酒，包过', SAID],
  ['远离这样的话，“包过”', WARNED],
  ['远离烟酒但包过', SAID],
  ['远离烟酒我们“包过”', QUOTED],
]);

holds('what refutes it afterwards', [
  ['包过是骗局', WARNED],
  ['包过，是骗局', WARNED],
  ['包过，先交学费，是骗局', SAID],
  ['包过但缺课是骗局', SAID],
  ['包过的我们以外都是骗局', SAID],
  ['如果包过，先交学费，是骗局', WARNED],
  ['如果包过，先交学费，我们以外都是骗局', 'conditional seller 1'],
  ['如果包过，先交学费，但别处是骗局', 'conditional seller 1'],
  ['如果基础薄弱，包过，先交学费，是骗局', SAID],
  ['如果有课，如果包过，先交学费，是骗局', WARNED],
]);

holds('who is said to say it: rules and other fields', [
  ['广告不得承诺包过', RULED],
  ['合规的包过', RULED],
  ['合规经营但包过', SAID],
  ['合规经营的我们包过', SAID],
  ['签约据悉就能通过', TOLD],
  ['签约就能通过', SAID],
  ['线程调度器包过', TOLD],
  ['记者看到包过', TOLD],
  ['记者认可的我们包过', SAID],
]);

holds('who is said to say it: others', [
  ['其他机构包过', TOLD],
  ['其他机构有：先交学费，包过', TOLD],
  ['其他机构不少，包过', SAID],
  ['其他机构有的我们包过', SAID],
  ['其他机构包过，我们也行', SAID],
]);

holds('who is said to say it: a story', [
  ['业内人士来过这里。三个月包过', TOLD],
  ['业内人士来过这里。我们三个月包过', SAID],
  ['业内人士来过这里\n三个月包过', SAID],
]);

holds('who is said to say it: quoted speech', [
  ['其他机构的海报：“先交学费。三个月包过。”', TOLD],
  ['海报打出：“先交学费。三个月包过。”', TOLD],
  ['海报：“先交学费。三个月包过。”', QUOTED],
  ['我们和其他机构的海报：“先交学费。三个月包过。”', QUOTED],
  ['但其他机构的海报：“先交学费。三个月包过。”', TOLD],
  ['但海报：“先交学费。三个月包过。”', QUOTED],
  ['其他机构的海报\n“先交学费。三个月包过。”', QUOTED],
  ['其他机构的海报。先交学费。三个月包过。', SAID],
  [`其他机构${'学'.repeat(43)}：“先交学费。三个月包过。”`, TOLD],
  [`其他机构${'学'.repeat(44)}：“先交学费。三个月包过。”`, QUOTED],
  [`${'学'.repeat(60)}。其他机构的海报：“先交学费。三个月包过。”`, TOLD],
]);

holds('promised, and then it turned out otherwise', [
  ['承诺包过，不料没有', TOLD],
  ['承诺包过，学得开心', SAID],
  ['承诺我们包过，不料没有', SAID],
  ['我们承诺包过，不料没有', SAID],
  ['老师来了包过，不料没有', SAID],
  ['承诺包过。不料没有', TOLD],
  ['承诺包过。她已投诉', TOLD],
  ['承诺包过。业内人士摇头', TOLD],
  ['承诺包过，我们信了。业内人士摇头', TOLD],
  ['承诺包过。欢迎报名', SAID],
  ['承诺包过。欢迎如果', SAID],
  ['承诺包过。', SAID],
  ['承诺包过。不料我们真行', SAID],
  ['承诺包过。如果不料没有', TOLD],
  ['承诺包过。\n不料没有', SAID],
]);

stands('lines under what warns of them', [
  ['<p>常见骗局</p><p>包过</p>', WARNED],
  ['<p>常见骗局。</p><p>包过</p>', SAID],
  ['<p>- 常见骗局</p><p>包过</p>', SAID],
  ['<p>常见骗局 - 上篇</p><p>包过</p>', WARNED],
  ['<p>一、常见骗局，上篇</p><p>包过</p>', WARNED],
  [`<p>${'常见骗局'.padEnd(24, '学')}</p><p>包过</p>`, WARNED],
  [`<p>${'常见骗局'.padEnd(25, '学')}</p><p>包过</p>`, SAID],
  [`<p>${'常见骗局'.padEnd(25, '学')}：</p><p>包过</p>`, WARNED],
  [`<p>上篇：${'常见骗局'.padEnd(25, '学')}</p><p>包过</p>`, SAID],
  [`<h2>${'常见骗局'.padEnd(25, '学')}。</h2><p>包过</p>`, WARNED],
]);

stands('lines above what forbids them', [
  ['<p>包过</p><p>以上词语不得使用</p>', WARNED],
  ['<p>包过</p><h3>报名</h3><p>以上词语不得使用</p>', SAID],
  ['<h3>包过</h3><p>以上词语不得使用</p>', WARNED],
]);

describe('mentions of the words of frames', () => {
  const hit = (owner: number, start: number, end: number) => ({ owner, start, end });

  it('are kept by owner, in order of place, the first and longest of those that overlap', () => {
    const mentions = new Mentions([
      { start: 0, hits: { words: [hit(2, 0, 9), hit(1, 0, 2), hit(1, 0, 4), hit(1, 3, 6), hit(1, 4, 5)] } },
      { start: 5, hits: { words: [hit(1, 4, 7), hit(1, 0, 2)] } },
    ]);
    expect(mentions.of(1)).toEqual([hit(1, 0, 4), hit(1, 4, 5), hit(1, 5, 7), hit(1, 9, 12)]);
    expect(mentions.of(2)).toEqual([hit(2, 0, 9)]);
    expect(mentions.of(3)).toEqual([]);
    expect([1, 2, 3].map((owner) => mentions.has(owner))).toEqual([true, true, false]);
    expect(mentions.of(1)).toBe(mentions.of(1));
  });

  it('what is worked out once is not worked out again, nor before it is asked for', () => {
    let times = 0;
    const work = once(() => {
      times++;
      return undefined;
    });
    expect(times).toBe(0);
    expect([work(), work()]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
