import { chipShown, inBoth, told } from './both';
import { AD, PLAIN, site } from './pages';

inBoth(
  '19: back from the back/forward cache the verdict is that of the page in front',
  async ({ tab, pages, subject }) => {
    const ad = pages.put('cached-ad', site(AD));
    const plain = pages.put('cached-plain', site(PLAIN));
    await tab.goto(ad);
    await chipShown(tab);
    await tab.goto(plain);
    await told(subject, plain);
    await tab.back();
    await chipShown(tab);
    await told(subject, ad);
  },
);
