import type { FactSource, Line } from './fact-source';
import { nameIn } from './person-names';

/** Classes and ids that pages give to the name of the course: `course-title`, `kc-name`, `tit`. */
const CALLED =
  /(?:^|[\s_-])(?:(?:course|class|lesson|kc|detail|video|banner|goods|product|hero|page|main)[\w]*[_-]?)?(?:title|titles|titl|tit|til|name|biaoti)(?=$|[\s_-])/;
/** … and to names of something else. */
const OTHER =
  /teach|tutor|author|user|instruct|trainer|mentor|shop|site|logo|brand|nav|menu|sub|section|widget|foot|form|modal|sidebar|card|item|chapter|module|accordion|faq|price|preloader|swiper|slide/;
/** The name of a page's course stands near its top. */
const NEAR_TOP = 40;
const MOST = 2;

/** Lines near the top, no headings, that the page's own classes call its title. */
export function linesCalledTitle({ lines, reading }: FactSource): Line[] {
  return lines
    .slice(0, NEAR_TOP)
    .filter(({ block, text }) => {
      if (block.role === 'heading' || block.role === 'button' || text.length < 4 || text.length > 80)
        return false;
      if (nameIn(text)) return false;
      const own = reading.containers[block.container];
      const above = own && reading.containers[own.parent];
      const hint = own?.hint || (above?.hint ?? '');
      return CALLED.test(hint) && !OTHER.test(hint) && !block.folded;
    })
    .slice(0, MOST);
}
