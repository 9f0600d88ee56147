import type { PageProbe } from './probe-page';

/**
 * A page with more text than this has something to read, whatever form stands beside it: a box to log in at the edge of
 * a course page is no barrier. In UTF-16 units; pages that ask for a login have 30 to 400.
 */
const LITTLE_TEXT = 600;

const LOGIN_PLACE =
  /(^|[/._-])(log-?in|sign-?in|passport|sso|cas|account\/login|auth\/login|denglu)([/._?-]|$)/i;
/** A part of a title, between dashes and the like, that names a place to log in and nothing else. */
const LOGIN_TITLE =
  /^(请|請)?(先)?(用户|用戶|会员|會員|学员|學員|账号|帳號|微信|扫码|掃碼|统一身份)?(登录|登錄|登入|登陆|认证)(页面?|界面|中心)?$|^(log|sign) ?in( to .*)?$/i;
const namesLogin = (title: string) => title.split(/[-_|·—–]/).some((part) => LOGIN_TITLE.test(part.trim()));
const LOGIN_WORDS =
  /(请|請)(先|您先)?(登录|登錄|登入)(后|後|以)|登录后(才能|可)?(查看|继续|访问|阅读)|扫码登录|(log|sign) ?in to (continue|view|see|read|access)|please (log|sign) ?in/i;

const CAPTCHA_FRAME =
  /(^|\.)(hcaptcha\.com|challenges\.cloudflare\.com|captcha\.qq\.com|turing\.captcha\.qcloud\.com|captcha\.gtimg\.com|geetest\.com|captcha\.baidu\.com|dun\.163\.com|captcha-delivery\.com|arkoselabs\.com)$/i;
const CAPTCHA_WORDS =
  /人机验证|人機驗證|滑动(滑块|验证)|拖动(下方)?滑块|按住滑块|安全验证|安全驗證|访问验证|请完成(下方|以下|下列)?(安全)?验证|点击.{0,8}完成验证|输入(图中|图片中|下图)?的?验证码(后|以|继续)|访问过于频繁|(verify|confirm) (that )?you are (a )?human|checking (if the site connection is secure|your browser)|are you a robot|not a robot|unusual traffic|security check to (access|continue)|press (and|&) hold/i;
const CAPTCHA_TITLE =
  /^(just a moment|attention required|人机验证|安全验证|访问验证|验证码|verification|security check|robot check)/i;

const hostOf = (src: string) => (URL.canParse(src) ? new URL(src).hostname : '');
const isRecaptcha = (src: string) =>
  /\/recaptcha\/(api2|enterprise)\/(anchor|bframe)/.test(src) && !/[?&]size=invisible/.test(src);

/**
 * What stands before a page and only a person can pass; null where the page itself is there. A form for a password or a
 * captcha counts where it is the main thing: where little else is to be seen.
 */
export function barrierOf({
  url,
  title,
  length,
  text,
  password,
  frames,
}: PageProbe): 'login' | 'captcha' | null {
  if (length > LITTLE_TEXT) return null;
  const framed = frames.some((src) => CAPTCHA_FRAME.test(hostOf(src)) || isRecaptcha(src));
  const path = URL.canParse(url) ? new URL(url).hostname + new URL(url).pathname : '';
  const login = password || namesLogin(title) || LOGIN_WORDS.test(text);
  // A login form may hold a captcha of its own; to be asked to log in is then what matters.
  if (password) return 'login';
  if (framed || CAPTCHA_TITLE.test(title) || CAPTCHA_WORDS.test(text)) return 'captcha';
  return login || (LOGIN_PLACE.test(path) && /登录|登錄|登入|log ?in|sign ?in/i.test(text)) ? 'login' : null;
}
