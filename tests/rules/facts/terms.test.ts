import { describe, expect, test } from 'vitest';
import { read } from './course-page';

describe('prerequisites', () => {
  test.each([
    ['<h3>MINIMUM ELIGIBILITY :</h3><p>10th pass / Graduate</p>', '10th pass / Graduate'],
    [
      '<h2>Admission requirements</h2><p>High school diploma, 18 or older.</p>',
      'High school diploma, 18 or older.',
    ],
    ['<p>先修要求：会用表格软件</p>', '会用表格软件'],
    ['<h3>报名条件</h3><p>年满18周岁</p>', '年满18周岁'],
    [
      '<p>Good to know. No prior experience is required. Bring a laptop.</p>',
      'No prior experience is required.',
    ],
    ['<p>2、具备一定的素描基础</p>', '2、具备一定的素描基础'],
    ['<p>1.美术专业专科及以上学历</p>', '1.美术专业专科及以上学历'],
  ])('%s', (html, value) => {
    expect(read(html, 'prerequisites')).toBe(value);
  });
  test('a bold sentence that speaks of conditions heads nothing', () => {
    expect(
      read(
        '<p><b>提醒：今年是最后一批，明年起报考条件大幅收紧！</b></p><h2>为什么学</h2><p>全国缺口四百万人。</p>',
        'prerequisites',
      ),
    ).toBe('absent');
  });
  test('what one is able to do afterwards is none', () => {
    expect(read('<p>学完后具备一定的造型能力</p><p>具备一定的独立创作能力</p>', 'prerequisites')).toBe(
      'absent',
    );
  });
  test('none in "must be" of other things', () => {
    expect(read('<p>Stock must be monitored weekly.</p>', 'prerequisites')).toBe('absent');
  });
});

describe('assessment', () => {
  test.each([
    ['<p>考核方式：理论笔试+实操上机</p>', '理论笔试+实操上机'],
    ['<h3>Grading:</h3><p>40% final project</p>', '40% final project'],
    [
      '<p>Intro. Learners are independently examined on their last day. Tea follows.</p>',
      'Learners are independently examined on their last day.',
    ],
  ])('%s', (html, value) => {
    expect(read(html, 'assessment')).toBe(value);
  });
  test('a chapter on evaluating models is none', () => {
    expect(read('<h2>Model Evaluation and Validation</h2><ul><li>ROC curve</li></ul>', 'assessment')).toBe(
      'absent',
    );
  });
});

describe('refund', () => {
  test.each([
    ['<h3>退费政策</h3><p>开课前全额退费。</p>', '开课前全额退费。'],
    ['<p>30-day money-back guarantee!</p>', '30-day money-back guarantee!'],
    ['<p>您一旦报名确认，恕不退费。</p>', '您一旦报名确认，恕不退费。'],
  ])('%s', (html, value) => {
    expect(read(html, 'refund')).toBe(value);
  });
  test('退费班 as a name is no policy', () => {
    expect(read('<p>全科退费班</p>', 'refund')).toBe('absent');
  });
});

describe('certificate', () => {
  test('name and issuer', () => {
    expect(
      read(
        '<p>考核合格者获得人工智能训练师职业技能等级证书，由临江市智能技术行业协会颁发。</p>',
        'certificate',
      ),
    ).toMatchObject({
      name: expect.stringContaining('职业技能等级证书'),
      issuer: '临江市智能技术行业协会',
    });
    expect(
      read('<p>On completion you receive a certificate of completion.</p>', 'certificate'),
    ).toMatchObject({ name: 'certificate of completion' });
    expect(read('<p>发证机构：某某学院</p>', 'certificate')).toEqual({ issuer: '某某学院' });
  });
  test('the bare word names nothing', () => {
    expect(read('<p>Certificate</p>', 'certificate')).toBe('absent');
  });
});

describe('level, address, licence, schedule', () => {
  test('level', () => {
    expect(read('<h1>人工智能训练师（三级/高级工）培训</h1>', 'level')).toContain('三级');
    expect(read('<p>Level: Beginner to Advanced</p>', 'level')).toBe('Beginner to Advanced');
    expect(read('<h1>烹饪</h1><p>做菜</p>', 'level')).toBe('absent');
    expect(read('<h1>消防设施操作员（中级）班</h1>', 'level')).toBe('中级');
    expect(read('<h1>安全培训</h1><p>行业20年，一级注册消防工程师</p>', 'level')).toBe('absent');
    expect(read('<h1>会计直播课</h1><p>适合：零基础 ｜ 有效期至：2027年6月30日</p>', 'level')).toBe('零基础');
    expect(read('<h1>营养师报名</h1><p>明年起0基础将无法报名</p>', 'level')).toBe('absent');
  });

  test('address', () => {
    expect(
      read('<p>x</p><footer><p>地址：临江市澄湖区文昌路126号 电话：0571-1</p></footer>', 'address'),
    ).toBe('临江市澄湖区文昌路126号');
    expect(read('<p>No.7, Main Rd, 2nd Block, Lakeview, Bengaluru</p>', 'address')).toContain('Main Rd');
    expect(read('<p>上课地点：线上</p>', 'address')).toBe('absent');
    for (const no of [
      '<p>A laptop with 256 GB Solid State Drive and a microphone</p>',
      '<p>Stage 4 - Portfolio building</p>',
      '<p>plan on 2 small projects building on each other</p>',
      '<p>Any degree with a minimum 3 Year st</p>',
      '<p>市面上有很多途径可以学到同样的本领，为什么选我们？</p>',
      '<p>海川省广播电视台特邀座上宾</p>',
      '<p>报名地址：海川启明教育科技有限公司</p>',
      '<p>Location: We come to your own yard or warehouse.</p>',
      '<p>Bank Address: Main Branch, Lakeview</p>',
    ])
      expect(read(no, 'address'), no).toBe('absent');
    expect(read('<p>寄至海川市澄湖区建设大街金桥大厦六层</p>', 'address')).toContain('金桥大厦');
    expect(
      read(
        '<p>x</p><footer><b>Address:</b><br>fish market, 1st Floor, above the net loft<br>Port Ellen</footer>',
        'address',
      ),
    ).toBe('fish market, 1st Floor, above the net loft');
    expect(read('<p>Head office, The Lake Road, Port Ellen 560099</p>', 'address')).toContain('560099');
    expect(read('<p>Head Office 41 - 43 Lower Quay street 5th floor Port Ellen</p>', 'address')).toContain(
      'Quay street',
    );
    expect(read('<p>Venue: Harbour Hotel, Port Ellen</p>', 'address')).toBe('Harbour Hotel, Port Ellen');
    expect(read('<p>地址：朝晖路20号 电话0000-2223333</p>', 'address')).toBe('朝晖路20号');
    expect(
      read(
        '<p>Takes 12 months including 120 hours of placement. Campus: 7 Station Street, Geelong VIC</p>',
        'address',
      ),
    ).toBe('7 Station Street, Geelong VIC');
    // The number of a company stands in the same line, and is no number of a house.
    expect(
      read(
        '<p>Brackenfold Ltd, Company No. 01234567, 12 Mill Lane, Leeds LS1 0AA. UKPRN 10000001</p>',
        'address',
      ),
    ).toBe('12 Mill Lane, Leeds LS1 0AA');
    expect(
      read(
        '<footer><p>3rd Floor, Opposite Kiln Park</p><p>Potters Row, Lakeview-560099</p></footer><p>x</p>',
        'address',
      ),
    ).toBe('3rd Floor, Opposite Kiln Park, Potters Row, Lakeview-560099');
    expect(
      read('<footer><p>3rd Floor, Opposite Kiln Park</p><p>Call 0999-44009</p></footer><p>x</p>', 'address'),
    ).toBe('3rd Floor, Opposite Kiln Park');
  });

  test('licence', () => {
    expect(read('<footer>办学许可证：人社民3301004000123号</footer><p>x</p>', 'licence')).toContain(
      '人社民3301004000123号',
    );
    expect(read('<footer>统一社会信用代码：91330100MA2XXXXX0K</footer><p>x</p>', 'licence')).toContain(
      '91330100MA2XXXXX0K',
    );
    expect(read('<p>RTO Code: 45678</p>', 'licence')).toBe('RTO Code: 45678');
    expect(read('<footer>蜀ICP备00000017-1号</footer><p>x</p>', 'licence')).toBe('absent');
  });

  test('schedule', () => {
    expect(read('<p>开课时间：2026-12-05</p>', 'schedule')).toBe('2026-12-05');
    expect(read('<p>The next batch starts on Jan 19, 2027.</p>', 'schedule')).toContain('Jan 19');
    expect(read('<p>每周六、日 9:00上课</p>', 'schedule')).toContain('每周六');
    expect(read('<p>随到随学</p>', 'schedule')).toBe('absent');
    expect(read('<h3>日程</h3><p>时间：2026年7月3日 - 7月9日</p>', 'schedule')).toBe('2026年7月3日 - 7月9日');
    expect(read('<ul><li>Classes: 3 per week</li></ul>', 'schedule')).toBe('3 per week');
    expect(read('<p>时间：2026-07-03</p>', 'schedule')).toBe('absent');
    expect(read('<ul><li>Classes: small</li></ul>', 'schedule')).toBe('absent');
    expect(read('<ul><li>培训时间：</li><li>培训门类：陶艺</li></ul>', 'schedule')).toBe('absent');
  });
});

describe('what cannot be read', () => {
  test('a picture right below the heading of the syllabus', () => {
    expect(
      read(
        `<p>${'介绍'.repeat(400)}</p><h2>课程大纲</h2><img src="a.jpg" width="750" height="2000">`,
        'modules',
      ),
    ).toBe('unreadable');
  });
  test('a page that is mostly pictures hides what posters hold, not who offers it', () => {
    const html = `<h1>家庭教育指导师</h1><p>短</p>${'<img src="d.jpg" width="750">'.repeat(6)}`;
    expect(read(html, 'price')).toBe('unreadable');
    expect(read(html, 'hours')).toBe('unreadable');
    expect(read(html, 'provider')).toBe('absent');
  });
});

describe('traditional script', () => {
  test('is read like simplified, and quoted as it stands', () => {
    const html =
      '<h1>資料標註師培訓班</h1><p>總時數：18小時</p><h2>課程大綱</h2><ul><li>認識標註</li><li>品質檢查</li></ul><p>講師：張偉</p>';
    expect(read(html, 'title')).toBe('資料標註師培訓班');
    expect(read(html, 'hours')).toBe(18);
    expect(read(html, 'modules')).toEqual([{ title: '認識標註' }, { title: '品質檢查' }]);
    expect(read(html, 'instructors')).toEqual([{ name: '張偉' }]);
  });
});
