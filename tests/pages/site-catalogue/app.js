// A single-page catalogue, as a small front-end would build one: everything is drawn here, nothing is in the page.
const PER_SCREEN = 12;
const TRADES = [
  ['人工智能训练师（四级）', '信息技术', '数据采集、数据标注与智能系统运维三个模块，机房实操。'],
  ['一级建造师 建筑工程实务', '建筑工程', '四科面授，案例题逐题讲评，配套历年试题汇编。'],
  ['初级会计职称精讲', '财会金融', '经济法基础与初级会计实务两科，随堂练习和两次模拟。'],
  ['健康管理师（三级）', '健康护理', '健康监测、风险评估与健康指导，社区见习两次。'],
  ['Python 数据分析入门', '信息技术', '从表格处理到可视化，十二次作业由助教批改。'],
  ['消防设施操作员（中级）', '建筑工程', '消防控制室值班与设施维护，设备间实操。'],
  ['中级经济师 人力资源', '财会金融', '两科同讲，按考试大纲逐章练习。'],
  ['养老护理员（五级）', '健康护理', '生活照护、基础照护与康复服务，养老院实习一周。'],
];
const FORMS = ['周末面授班', '晚间直播班', '录播自学班', '暑期集训班', '寒假集训班'];
const TEACHERS = ['顾南浔', '叶知秋', '陆听澜', '祝余', '方予安', '沈既白', '温如砚', '季长亭'];

/** What a few providers write on their cards in place of the plain words. */
const LOUD = {
  1: ['签约保过班', '签订保过协议，一次不过全额退费，考前密押三套卷。'],
  7: ['免考直出班', '无需参加考试，提交资料15个工作日拿证，全国可查。'],
  15: ['内部押题班', '内部渠道押题，命中率98%，包过。'],
  29: ['7天拿证班', '零基础7天拿证，不过退全款。'],
};

const COURSES = Array.from({ length: 48 }, (_, index) => {
  const [trade, field, about] = TRADES[index % TRADES.length];
  const [form, loud] = LOUD[index] ?? [FORMS[index % FORMS.length], null];
  return {
    id: 2000 + index,
    field,
    title: `${trade} ${form}`,
    about: loud ?? about,
    teacher: loud ? '名师团队' : TEACHERS[index % TEACHERS.length],
    hours: loud ? null : 24 + ((index * 12) % 96),
    price: 680 + ((index * 370) % 9000),
  };
});

const root = document.getElementById('root');
const state = { field: '全部', order: '综合', shown: 0 };
let observer = null;

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function card({ id, title, about, teacher, hours, price }) {
  return `<li class="course-card"><div class="cover"></div><div class="body">
    <h3><a href="/site-catalogue/course/${id}" data-route>${escaped(title)}</a></h3>
    <p>${escaped(about)}</p>
    <p>主讲：${escaped(teacher)}${hours ? ` · ${hours}课时` : ''}</p>
    <div class="price">￥${price}</div></div></li>`;
}

function chosen() {
  const list = COURSES.filter(({ field }) => state.field === '全部' || field === state.field);
  return state.order === '价格' ? [...list].sort((a, b) => b.price - a.price) : list;
}

function more() {
  const list = chosen();
  const next = list.slice(state.shown, state.shown + PER_SCREEN);
  document.querySelector('.course-grid').insertAdjacentHTML('beforeend', next.map(card).join(''));
  state.shown += next.length;
  if (state.shown >= list.length) {
    observer?.disconnect();
    document.querySelector('.sentinel').textContent = '没有更多了';
  }
}

const shell = (inside) => `
  <header class="topbar"><div class="inner"><b>拾阶课堂</b><a href="/site-catalogue" data-route>全部课程</a><a href="#">题库</a><a href="#">直播</a></div></header>
  <main class="inner">${inside}</main>
  <footer>临江拾阶网络科技有限公司 · 临ICP备00000003号</footer>`;

function drawList() {
  const fields = ['全部', ...new Set(COURSES.map(({ field }) => field))];
  const button = (name, group, on) =>
    `<button type="button" data-${group}="${name}" aria-pressed="${on}">${name}</button>`;
  document.title = '全部课程 - 拾阶课堂';
  root.innerHTML = shell(`<h1>全部课程</h1><p>共 ${chosen().length} 门课程</p>
    <div class="filters">${fields.map((name) => button(name, 'field', name === state.field)).join('')}
    ${['综合', '价格'].map((name) => button(name, 'order', name === state.order)).join('')}</div>
    <ul class="course-grid"></ul><div class="sentinel">向下滚动加载更多</div>`);
  state.shown = 0;
  more();
  observer?.disconnect();
  // As sites do: the next screen is asked for when the end comes near, and takes its time.
  let waiting = false;
  observer = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting || waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (document.querySelector('.course-grid')) more();
    }, 150);
  });
  observer.observe(document.querySelector('.sentinel'));
}

function drawCourse(id) {
  const course = COURSES.find((one) => one.id === id);
  observer?.disconnect();
  if (!course) {
    root.innerHTML = shell('<h1>没有这门课程</h1><p>它可能已经下架。</p>');
    return;
  }
  document.title = `${course.title} - 拾阶课堂`;
  // The frame of the page stands at once, its words come later.
  root.innerHTML = shell('<div class="detail"><p>正在加载课程…</p></div>');
  setTimeout(() => {
    const box = document.querySelector('.detail');
    if (!box || !location.pathname.endsWith(`/${id}`)) return;
    box.innerHTML = `<h1>${escaped(course.title)}</h1><p>${escaped(course.about)}</p>
      <dl><dt>主讲</dt><dd>${escaped(course.teacher)}</dd>${course.hours ? `<dt>课时</dt><dd>${course.hours}课时</dd>` : ''}
      <dt>学费</dt><dd>￥${course.price}</dd></dl><p>报名后由班主任联系您，确认上课时间和地点。</p>
      <button type="button">立即报名</button>`;
  }, 600);
}

function route() {
  const found = /\/course\/(\d+)$/.exec(location.pathname);
  if (found) drawCourse(Number(found[1]));
  else {
    state.field = new URLSearchParams(location.search).get('field') ?? '全部';
    drawList();
  }
  scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]');
  if (link) {
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    return route();
  }
  const { field, order } = event.target.dataset;
  if (field) {
    history.pushState(
      {},
      '',
      field === '全部' ? '/site-catalogue' : `/site-catalogue?field=${encodeURIComponent(field)}`,
    );
    route();
  } else if (order) {
    // The order is no part of the address: the same address has other content.
    state.order = order;
    drawList();
  }
});
addEventListener('popstate', route);
setTimeout(route, 400);
