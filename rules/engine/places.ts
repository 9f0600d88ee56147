import { perReading, type Reading } from '../reading/block';

/** Names of Chinese provinces and large cities, to the ISO 3166-2 code of the province. */
const NAMES: Record<string, string> = {
  'CN-SH': '上海',
  'CN-BJ': '北京',
  'CN-TJ': '天津',
  'CN-CQ': '重庆',
  'CN-GD': '广东 广州 深圳 佛山 东莞 珠海',
  'CN-JS': '江苏 南京 苏州 无锡 常州 南通',
  'CN-ZJ': '浙江 杭州 宁波 温州 嘉兴',
  'CN-SD': '山东 济南 青岛 烟台 潍坊',
  'CN-SC': '四川 成都 绵阳',
  'CN-HB': '湖北 武汉 宜昌',
  'CN-HN': '湖南 长沙 株洲',
  'CN-HA': '河南 郑州 洛阳',
  'CN-HE': '河北 石家庄 保定 唐山',
  'CN-FJ': '福建 福州 厦门 泉州',
  'CN-AH': '安徽 合肥 芜湖',
  'CN-JX': '江西 南昌 赣州',
  'CN-SN': '陕西 西安',
  'CN-SX': '山西 太原',
  'CN-LN': '辽宁 沈阳 大连',
  'CN-JL': '吉林 长春',
  'CN-HL': '黑龙江 哈尔滨',
  'CN-YN': '云南 昆明',
  'CN-GZ': '贵州 贵阳',
  'CN-GX': '广西 南宁 桂林',
  'CN-HI': '海南 海口',
  'CN-GS': '甘肃 兰州',
  'CN-NX': '宁夏 银川',
  'CN-QH': '青海 西宁',
  'CN-XJ': '新疆 乌鲁木齐',
  'CN-XZ': '西藏 拉萨',
  'CN-NM': '内蒙古 呼和浩特 包头',
};
/** Names with their codes, by the character that they begin with: a whole page is looked through once for all of them. */
const BY_FIRST = new Map<number, [name: string, code: string][]>();
for (const [code, names] of Object.entries(NAMES))
  for (const name of names.split(' ')) {
    const first = name.charCodeAt(0);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [name, code]]);
  }
/** Whether a name begins with a character: most of a text begins none. */
const BEGINS = new Uint8Array(65536);
for (const first of BY_FIRST.keys()) BEGINS[first] = 1;
const ENGLISH: [string, string][] = [
  ['shanghai', 'CN-SH'],
  ['beijing', 'CN-BJ'],
  ['guangdong', 'CN-GD'],
  ['shenzhen', 'CN-GD'],
];

/** Provinces that a text names. */
export function placesNamed(text: string): Set<string> {
  const lower = text.toLowerCase();
  const found = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    if (!BEGINS[first]) continue;
    for (const [name, code] of BY_FIRST.get(first)!) if (text.startsWith(name, i)) found.add(code);
  }
  for (const [name, code] of ENGLISH) if (lower.includes(name)) found.add(code);
  return found;
}

const ELSEWHERE_HOST = /\.(tw|hk|mo|sg|my)$/;
const ELSEWHERE_TEXT = /HK\$|NT\$|港幣|港币|新台幣|新台币|台幣|臺灣|統一編號|新加坡元|令吉/;
const CHINA_TEXT = /ICP备|ICP證|公网安备|人民币|RMB|CN¥/i;

/** Whose law a page stands under, as far as wording and severity go by it. */
export function placeOf(reading: Reading, language: string): 'CN' | 'elsewhere' {
  const host = hostOf(reading.url);
  const chinese = host.endsWith('.cn') || CHINA_TEXT.test(reading.text);
  if (language !== 'zh') return chinese && host.endsWith('.cn') ? 'CN' : 'elsewhere';
  if (chinese) return 'CN';
  return ELSEWHERE_HOST.test(host) || ELSEWHERE_TEXT.test(reading.text) ? 'elsewhere' : 'CN';
}

/** Endings of hosts and money that tell a country; a bare dollar and `.com` tell none. */
const COUNTRIES: [country: string, host: RegExp, text: RegExp][] = [
  ['GB', /\.uk$/, /£\s?\d|\bGBP\b/],
  ['AU', /\.au$/, /\bA(?:U)?\$\s?\d|\bAUD\b|\bRTO (?:code|no)/],
  ['IN', /\.in$/, /₹|\bINR\b|\bRs\.?\s?\d/],
  ['SG', /\.sg$/, /\bS\$\s?\d|\bSGD\b|SkillsFuture/],
  ['EU', /\.(?:eu|de|fr|it|es|nl|ie|at|be|pt|pl|se|fi|dk)$/, /€\s?\d|\d\s?€|\bEUR\b/],
  ['US', /\.us$|\.edu$/, /\bUS\$\s?\d|\bUSD\b/],
];

/** The country that a page elsewhere stands in, as the law register names it, or null. */
export const countryOf = perReading(({ url, text }: Pick<Reading, 'url' | 'text'>): string | null => {
  const host = hostOf(url);
  const byHost = COUNTRIES.find(([, ending]) => ending.test(host));
  if (byHost) return byHost[0];
  const byText = COUNTRIES.filter(([, , money]) => money.test(text));
  return byText.length === 1 ? byText[0]![0] : null;
});

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}
