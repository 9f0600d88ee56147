import { extname } from 'node:path';
import type { Language, Words } from '@/rules/finding';

/** What the command says about itself and about what it could not do, in the person's language. */
export const USAGE: Words = {
  zh: `用法：npm run audit -- [选项] 输入…

输入   网页 .html .mht、文字 .txt、PDF .pdf；文件夹（其中所有 .html 和 .txt）；- 从标准输入读一页
--json        每个输入一行 JSON，读不了的带 error
--lang zh|en  结论用中文或英文
--ocr         也读图片里的字；输入也可以是图片
--help, -h    显示这段说明

退出码  0 全部读完 · 1 有输入读不了 · 2 命令写错了`,
  en: `usage: npm run audit -- [OPTION] INPUT…

INPUT  a page (.html .mht), text (.txt), a PDF (.pdf), a folder (all .html and .txt below it), or - for standard input
--json        one line of JSON an input; one that cannot be read has an error
--lang zh|en  language of the verdict
--ocr         read the words in pictures too; INPUT may then be a picture
--help, -h    show this

exit code  0 all were read · 1 some input could not be read · 2 the command makes no sense`,
};

export const COMPLAINTS = {
  noInput: { zh: '没有给出要审查的文件。', en: 'no input is named.' },
  noLanguage: { zh: '--lang 后面要写 zh 或 en。', en: '--lang takes zh or en.' },
  option: (option: string): Words => ({
    zh: `没有 ${option} 这个选项；名字以 - 开头的文件请写 ./${option}。`,
    en: `there is no option ${option}; write ./${option} for a file of that name.`,
  }),
};

const FAILURES: Record<string, Words> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限读它', en: 'it may not be read' },
  EPERM: { zh: '没有权限读它', en: 'it may not be read' },
};

/** Why an input could not be read; machines get the system's own words. */
export function reasonText(error: unknown, lang: Language): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return FAILURES[code]?.[lang] ?? (error instanceof Error ? error.message : String(error));
}

/** Files of a folder that hold something to read, but are read only when they are named. */
const DOCUMENT = /^\.(pdf|mht|mhtml|xhtml|docx?|pptx?|xlsx?|wps|odt|rtf|md)$/;

/** What a folder held that was not read; null where nothing is missing. Silence would pass for "all was read". */
export function passedOver(paths: readonly string[], read: number, lang: Language): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase();
    if (DOCUMENT.test(ending)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const list = [...counts].map(([ending, count]) => `${count} ${ending}`).join(', ');
  if (list)
    return lang === 'zh'
      ? `文件夹里还有 ${list} 没有读；文件夹只读 .html 和 .txt，其他文件请逐个写出名字。`
      : `${list} not read; of a folder only .html and .txt are, name other files one by one.`;
  if (read > 0) return null;
  return lang === 'zh' ? '文件夹里没有 .html 或 .txt。' : 'no .html or .txt in this folder.';
}
