import fc from 'fast-check';

/** What course pages say, rightly or wrongly; some of it hides, quotes, denies or asks. */
const SAID = [
  '人工智能训练师三级培训班',
  'PMP Certification Training',
  '签约保过，不过全额退款',
  '谨防假冒，认准我们包过',
  '我们不承诺包过',
  '包过吗？不能保证。',
  '包\u200b过',
  '保·过',
  '【包】【过】',
  '据报道，一些机构以“包过”招揽学员',
  '学费：2980元',
  '原价￥5980 现价￥980',
  'Fee: $1,299.00 or 3 × $433',
  '学费面议',
  '总课时：120课时',
  '40+ Hours of training',
  '为期3个月',
  '12 weeks',
  '第一章 总论',
  'Module 1: Foundations (6 hours)',
  '讲师：张伟，高级工程师，从业十二年',
  'Instructor: Jane Doe, PMP, 10+ years',
  '名师团队',
  '通过率98%',
  'Guaranteed pass or your money back',
  '100% job guarantee',
  '仅剩3席，今日截止',
  'Only 7 seats left!',
  '统一社会信用代码 91310000MA1K4B5T0X',
  '沪ICP备12345678号-1',
  '拿证领补贴3500元',
  '7天快速拿证',
  '工信部认证证书',
  '发布日期：2026-11-01 来源：市人社局',
  '立即报名',
  'Add to cart',
  '0元学费，先学后付',
  '月薪过万不是梦',
  'x',
  ' ',
  '\n',
  '👩‍🏫',
  '\u202e反',
  '\ud800',
  '9'.repeat(400),
  '课'.repeat(3000),
];
const TAGS =
  'p div span h1 h2 h3 li ul ol table tr td th a b del s nav footer aside main article section details summary form button dl dt dd label blockquote'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="card"',
  ' class="price"',
  ' class="teacher-item"',
  ' class="tab-pane"',
  ' class="countdown"',
  ' hidden',
  ' style="display:none"',
  ' style="position:absolute;left:-9999px"',
  ' style="opacity:0"',
  ' itemscope itemtype="https://schema.org/Course"',
  ' itemprop="name"',
  ' itemprop="price" content="1e999"',
  ' href="/course/1"',
  ' href="https://osta.mohrss.gov.cn.bm.example/"',
  ' id="__proto__"',
  ' lang="en"',
];
const HEADS = [
  '<title>人工智能训练师培训_某校</title>',
  '<title></title>',
  '<meta property="og:site_name" content="某校">',
  '<meta charset="big5">',
  '<script type="application/ld+json">{"@type":"Course","name":"AI","offers":{"price":"-1","priceCurrency":"¥"},"provider":{"name":["x",{}]}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":["Course"],"hasCourseInstance":[null,{"courseWorkload":"PT1e9H"}]}]}</script>',
  '<script type="application/ld+json">{"@type":"Course","__proto__":{"polluted":1},"name":',
  '<script>var a = "</p>包过"</script>',
  '<style>.card{opacity:0}</style>',
  '<img src="poster-2026.jpg" width="750" height="4000" alt="包过">',
  '<iframe src="x.html"></iframe>',
];

const tag = fc.constantFrom(...TAGS);
const said = fc.constantFrom(...SAID);
const open = fc.tuple(tag, fc.constantFrom(...ATTRIBUTES)).map(([name, more]) => `<${name}${more}>`);
const whole = fc
  .tuple(tag, fc.constantFrom(...ATTRIBUTES), fc.array(said, { minLength: 1, maxLength: 3 }))
  .map(([name, more, words]) => `<${name}${more}>${words.join('')}</${name}>`);

const pageOf = (most: number) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: whole, weight: 6 },
        { arbitrary: open, weight: 2 },
        tag.map((name) => `</${name}>`),
        fc.constantFrom(...HEADS),
        said,
      ),
      { minLength: 1, maxLength: most },
    )
    .map((pieces) => pieces.join(''));

/** A page of pieces in any order: it may open what it never closes, and say what it denies. */
export const page = pageOf(40);
/** A few pieces of such a page. */
export const shortPage = pageOf(5);
