import type { Evidence } from '@/rules/source-range';
import type { ReportPage } from './batch-report';
import { Report } from './report';
import { useWords } from './use-words';

/** A picture of the page in a file beside this one. */
export interface PagePicture {
  name: string;
  top: number;
  /** `data:` address, for the one that stands in this file itself. */
  inside?: string;
}

export interface EvidenceAbout {
  madeAt: string;
  /** Such as `Asia/Shanghai (UTC+08:00)`. */
  timeZone: string;
  pictures: readonly PagePicture[];
  /** Why there is no picture, in words. */
  noPicture: string | null;
  /** The page's text, for telling in which line a quote stands. */
  text: string | null;
}

/** The first page of an evidence pack: what it is and is not, the quotes with their places, the pictures, the report. */
export function EvidencePage({ page, about }: { page: ReportPage; about: EvidenceAbout }) {
  const { say, tag } = useWords();
  const { audit } = page.shown;
  return (
    <main lang={tag}>
      <header>
        <p class="not mark">{say('ev_mark')}</p>
        <h1>{say('ev_title')}</h1>
        <p class="sub">{say('ev_what')}</p>
        <dl class="facts">
          <dt>{say('rep_page')}</dt>
          <dd dir="auto">{audit.input}</dd>
          <dt>{say('ev_readAt')}</dt>
          <dd>{audit.readAt}</dd>
          <dt>{say('ev_madeAt')}</dt>
          <dd>
            {about.madeAt} · {about.timeZone}
          </dd>
          <dt>{say('ev_versions')}</dt>
          <dd>
            {Object.entries({
              reader: audit.versions.reader,
              ...audit.versions.packs,
              registers: audit.versions.registers,
            })
              .map(([name, version]) => `${name} ${version}`)
              .join(say('comma'))}
          </dd>
        </dl>
        <p class="sub">{say('ev_clock')}</p>
      </header>
      <Quotes page={page} text={about.text} />
      <section>
        <h2>{say('ev_pictures')}</h2>
        {about.noPicture && <p>{about.noPicture}</p>}
        {about.pictures.length > 0 && <p class="sub">{say('ev_overlay')}</p>}
        {about.pictures.map(({ name, top, inside }) => (
          <figure key={name}>
            <img src={inside ?? name} alt={say('ev_pictureAlt', { top: Math.round(top) })} />
            <figcaption class="sub">
              {name} · {say('ev_top', { top: Math.round(top) })}
            </figcaption>
          </figure>
        ))}
      </section>
      <Report part shown={page.shown} notes={page.notes} views={page} standing={page.standing} />
    </main>
  );
}

/** Line in `page-text.txt`, from 1. */
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function Quotes({ page, text }: { page: ReportPage; text: string | null }) {
  const { say, language } = useWords();
  const { audit, rules } = page.shown;
  const rows = audit.courses.flatMap(({ findings }, course) =>
    findings.flatMap(({ rule, outcome, evidence }) =>
      evidence.map((one) => ({ key: `${course} ${rule} ${one.from} ${one.start}`, rule, outcome, one })),
    ),
  );
  const where = ({ from, start, end }: Evidence) => {
    if (from !== 'text') return say(from === 'image' ? 'from_image' : 'from_structured_data');
    const range = `${start}–${end}`;
    return text === null ? range : say('ev_line', { line: lineOf(text, start), range });
  };
  return (
    <section>
      <h2>{say('ev_quotes')}</h2>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{say('wb_checks')}</th>
            <th scope="col">{say('wb_outcome')}</th>
            <th scope="col">{say('ev_quote')}</th>
            <th scope="col">{say('ev_where')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, rule, outcome, one }) => (
            <tr key={key}>
              <th scope="row">{rules[rule]?.title[language] ?? rule}</th>
              <td>{say(`outcome_${outcome}`)}</td>
              <td lang={audit.page.language} dir="auto">
                {one.quote}
              </td>
              <td>{where(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
