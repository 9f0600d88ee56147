import { describe, expect, test } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { pagePurpose } from '@/rules/facts/page-purpose';
import { readHtml } from '@/rules/reading/read-file';

const purpose = (html: string) => pagePurpose(readHtml(html));
const kind = (html: string) => pageKind(readHtml(html)).kind;
const quiet = (html: string) => !['course', 'listing', 'provider'].includes(kind(html));

const ORDER =
  '<title>结算</title><h2>商品清单</h2><table><tr><th>课程</th><th>售价</th><th>小计</th></tr><tr><td>日语零基础直达N2【开学季特惠班】</td><td>￥1999</td><td>￥999</td></tr></table><p>商品总额</p><p>学员信息</p><p>您购买的课程自付款之日起七日内可以申请退换，客服会为您办理。</p>';
const STAFF =
  '<title>体检记录</title><p>飞行学员培训课程大纲</p><p>第1期 理论培训 40课时</p><p>第2期 实操培训 80课时</p><p>本课程结算金额</p>' +
  ['提交人', '提交时间', '请选择', '备注', '审核状态', '导出'].map((name) => `<div>${name}</div>`).join('');

describe('what part of a site a page is', () => {
  test.each([
    ['till', ORDER],
    ['till', '<title>Toy house - Shop Details</title><h1>Shop Details</h1><p>A set of blocks.</p>'],
    ['members', '<title>首页</title><h1>我的课程</h1><p>未来7天内没有直播课</p>'],
    ['members', '<p>我的课程</p><p>我的订单</p><p>错题本</p><p>金币商城</p>'],
    ['office', STAFF],
    ['office', '<title>课程编辑</title><p>课程标题：</p><p>上传视频</p>'],
    [
      'members',
      `<title>某班通知</title><table><tr>${[...'一二三四五'].map((day) => `<td>星期${day}</td>`).join('')}</tr>${[...'一二三四五'].map((hour) => `<tr><td>第${hour}节</td><td>课程设计</td></tr>`).join('')}</table>`,
    ],
    ['members', '<title>家长端</title><p>在学课程</p><p>近期课表</p><p>学习报告</p>'],
    ['office', '<title>Admin Dashboard | North Academy</title><p>Courses</p>'],
    ['lesson', '<title>Module 3: Stretching - Calm Yoga</title><h1>Stretching</h1><p>Breathe in.</p>'],
    ['lesson', '<h1>Breathing</h1><p>Your Progress</p><p>0/6</p><p>Modules Completed</p>'],
    ['lesson', '<title>第三章 存储 - 云计算</title><p>学习进度</p>'],
    ['help', '<title>学习卡使用说明</title><h1>学习卡使用说明</h1><p>学习卡可抵学费。</p>'],
    ['draft', '<title>某某培训小程序 UI 设计评审</title><h1>报名流程</h1>'],
    ['search', '<title>面点师 包过 - 搜索</title><ol><li>面点师班</li></ol>'],
    ['search', '<title>pastry course - Google Search</title><h3>Pastry course</h3>'],
    ['members', '<title>收件箱 (3)</title><p>晨麦学堂：您咨询的班还有名额</p>'],
    ['members', '<title>Inbox (12) - someone - Mail</title><p>Seats are left</p>'],
  ])('%s', (expected, html) => expect(purpose(html)).toBe(expected));

  test('is not told of a course, a school, or what a member of a course gets', () => {
    expect(
      purpose('<title>会计实操班</title><h1>会计实操班</h1><p>学费：980元</p><p>立即报名</p>'),
    ).toBeNull();
    // A school's search is of its own courses, and a course may teach to search.
    expect(purpose('<title>面点 - 课程搜索</title><h1>面点</h1>')).toBeNull();
    expect(purpose('<title>搜索引擎优化班 - 晨麦学堂</title><h1>搜索引擎优化班</h1>')).toBeNull();
    expect(purpose('<title>城南学习中心</title><h1>城南学习中心</h1><p>关于我们</p>')).toBeNull();
    expect(purpose('<title>我的大学英语精讲课</title><h1>大学英语精讲</h1><p>我的课程</p>')).toBeNull();
  });
});

describe('the kind of such a page', () => {
  const FOUND = `<title>面点师三级 包过 - 搜索</title><ol>${'<li><h3><a href="#">面点师报考</a></h3><p>签约保过，全额退费，7天拿证</p></li>'.repeat(6)}</ol>`;
  const LETTERS =
    '<title>收件箱 (3)</title><p>写信 收信 通讯录</p><p>晨麦学堂：您咨询的包过班还有最后 3 个名额</p><p>银行：您的账单</p>';
  test.each([ORDER, STAFF, FOUND, LETTERS])('is no offer, though courses are named on it', (html) => {
    expect(quiet(html)).toBe(true);
  });

  test('is a lesson to those who are in, not an offer, whatever its labels', () => {
    const lesson =
      '<title>Healing - Dune Academy</title><h1>Healing</h1><p>Welcome back</p><p>Your Progress</p><p>0/12</p><p>Lessons Viewed</p><h2>Course Content</h2><p>Week 1: breathing</p><h2>Assessment</h2><p>Which of these is a warning sign? Tap to answer, and read the chapter again where you are not sure of it. Then go on to the next video and the sheet of notes for this week.</p><h2>Learning Outcomes</h2><p>Calm</p><h2>Duration</h2><p>Four weeks</p><p>Start learning</p>';
    expect(quiet(lesson)).toBe(true);
  });

  test('is a front page where members are greeted above many courses', () => {
    const card = (name: string) =>
      `<div class="course-card"><h3>${name}课程</h3><p>￥99</p><a href="/${name}">立即购买</a></div>`;
    const front = `<title>学海在线</title><h2>我的课程</h2><p>继续学习</p><h2>精品推荐</h2>${['绘画', '编程', '书法', '围棋'].map(card).join('')}`;
    expect(quiet(front)).toBe(false);
  });

  test('is a course where it describes one under its labels', () => {
    const course =
      '<title>PPT速成班 - 使用说明</title><h1>PPT速成班</h1><h2>课程大纲</h2><p>第一章 排版</p><h2>适合人群</h2><p>新手</p><h2>课程目标</h2><p>会做</p><h2>学费</h2><p>¥299</p><p>立即报名，名额有限</p>';
    expect(kind(course)).toBe('course');
  });
});
