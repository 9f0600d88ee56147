import { describe, expect, it } from 'vitest';
import { barrierOf } from '@/entrypoints/background/queue/barrier';
import type { PageProbe } from '@/entrypoints/background/queue/probe-page';

const page = (change: Partial<PageProbe>): PageProbe => ({
  url: 'https://school.example/course/3',
  contentType: 'text/html',
  ready: true,
  title: '人工智能训练师三级',
  status: 200,
  length: change.text?.length ?? 200,
  text: '',
  password: false,
  frames: [],
  ...change,
});

describe('a login before the page', () => {
  it.each([
    page({ title: '用户登录', text: '用户名 密码 登录 忘记密码', password: true }),
    page({ title: '明德教育', text: '手机号 密码 登录 注册', password: true }),
    page({ title: '登录 - 明德教育', text: '微信扫码' }),
    page({ title: 'Log in | Mingde', text: 'Email Continue' }),
    page({ title: '课程详情', text: '请登录后查看课程内容' }),
    page({ title: 'Course', text: 'Please sign in to continue' }),
    page({ title: '明德', url: 'https://passport.school.example/', text: '手机号 验证码 登录' }),
    page({ title: '明德', url: 'https://school.example/user/login?next=%2F', text: '手机号 登录' }),
  ])('is told: $title, $text', (probe) => {
    expect(barrierOf(probe)).toBe('login');
  });

  it.each([
    page({ text: '课程介绍', length: 4000, password: true }),
    page({ title: '三级班 - 明德教育', text: '首页 课程 登录 注册 三级班 学费 2980 元' }),
    page({ title: '登录即送体验课 - 明德教育', text: '首页 体验课 报名' }),
    page({ title: 'Deep Learning Bootcamp', text: 'Home Courses Log in Sign up' }),
    page({ title: '数据标注入门', text: '本课讲统一登录系统的设计' }),
    page({ url: 'https://school.example/catalogin/3', text: '首页 登录 课程' }),
    page({ url: 'https://school.example/course/sso-design', length: 3000, text: '单点登录课程' }),
  ])('is not seen in: $title, $text', (probe) => {
    expect(barrierOf(probe)).toBeNull();
  });
});

describe('a captcha before the page', () => {
  it.each([
    page({ title: 'Just a moment...', text: 'school.example Checking your browser' }),
    page({ title: '安全验证', text: '' }),
    page({ title: '明德', text: '访问过于频繁，请稍后再试' }),
    page({ title: '明德', text: '请按住滑块，拖动到最右边' }),
    page({ title: 'school.example', text: 'Verify you are human by completing the action below.' }),
    page({ title: '', frames: ['https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b'] }),
    page({ title: '', frames: ['https://www.google.com/recaptcha/api2/anchor?ar=1&size=normal'] }),
    page({ title: '', frames: ['https://turing.captcha.qcloud.com/cap_union_new_show'] }),
  ])('is told: $title, $text', (probe) => {
    expect(barrierOf(probe)).toBe('captcha');
  });

  it.each([
    page({
      length: 5000,
      text: '留言前请完成安全验证',
      frames: ['https://newassets.hcaptcha.com/captcha/v1'],
    }),
    page({
      frames: ['https://www.google.com/recaptcha/api2/anchor?ar=1&size=invisible'],
      text: '三级班 报名',
    }),
    page({ frames: ['https://player.example/video/3'], text: '三级班 报名' }),
    page({ title: '图像识别课：验证码是怎样被识别的', length: 2200, text: '输入图中验证码后' }),
    page({ title: '网站安全课程', text: '本课讲验证与授权' }),
  ])('is not seen in: $title, $text', (probe) => {
    expect(barrierOf(probe)).toBeNull();
  });
});
