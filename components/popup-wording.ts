import type { Language } from '@/rules/finding';

/** The words that only the popup says. */
interface PopupWording {
  notRead: string;
  notReadWhy: string;
  read: string;
  forbidden: string;
  forbiddenWhy: string;
  browserPage: string;
  show: string;
  again: string;
  watch: (site: string) => string;
  watchWhy: string;
  recent: string;
}

export const POPUP_WORDING: Record<Language, PopupWording> = {
  zh: {
    notRead: '这一页还没读',
    notReadWhy: '点一下，读这一页，逐条告诉您写了什么、没写什么。',
    read: '读这一页',
    forbidden: '这一页浏览器不允许读',
    forbiddenWhy: '扩展商店、设置页和部分 PDF 都是这样。打开一个课程页再点课鉴就可以。',
    browserPage: '浏览器自带页面',
    show: '在页面上看',
    again: '再读一次',
    watch: (site) => `以后在 ${site} 自动看一眼`,
    watchWhy: '浏览器会另外问您一次',
    recent: '最近看过',
  },
  en: {
    notRead: 'This page has not been read',
    notReadWhy: 'Read it to see, line by line, what it states and what it leaves unsaid.',
    read: 'Read this page',
    forbidden: 'The browser does not let this page be read',
    forbiddenWhy:
      'This is so for the extension store, settings and some PDFs. Open a course page and try there.',
    browserPage: 'A page of the browser',
    show: 'Show on page',
    again: 'Read again',
    watch: (site) => `Look at ${site} automatically`,
    watchWhy: 'The browser will ask you once more',
    recent: 'Recent',
  },
};
