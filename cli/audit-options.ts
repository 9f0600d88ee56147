import type { Language, Words } from '@/rules/finding';
import { COMPLAINTS } from './audit-usage';

/** What `npm run audit` was asked for. */
export interface AuditOptions {
  json: boolean;
  /** Read the text of pictures too. */
  ocr: boolean;
  lang: Language;
  inputs: string[];
}

/** Chinese unless asked otherwise or the terminal's locale names another language. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale === '' || /^(zh|c|posix)([_.@-]|$)/i.test(locale) ? 'zh' : 'en';
}

/** Reads the command line; null where it makes no sense, and then tells why. */
export function readOptions(
  args: string[],
  environment: NodeJS.ProcessEnv,
  tell: (why: Words) => void = () => {},
): AuditOptions | null {
  const refuse = (why: Words) => {
    tell(why);
    return null;
  };
  const options: AuditOptions = { json: false, ocr: false, lang: languageOf(environment), inputs: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--json') options.json = true;
    else if (arg === '--ocr') options.ocr = true;
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const lang = arg === '--lang' ? args[++i] : arg.slice('--lang='.length);
      if (lang !== 'zh' && lang !== 'en') return refuse(COMPLAINTS.noLanguage);
      options.lang = lang;
    } else if (arg.startsWith('-') && arg !== '-') return refuse(COMPLAINTS.option(arg));
    else options.inputs.push(arg);
  }
  return options.inputs.length > 0 ? options : refuse(COMPLAINTS.noInput);
}
